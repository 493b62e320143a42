"""Scaled dot-product attention and causal self-attention.

Zero query weights make all scores equal: attention is then a plain mean, and a causal one a running mean.

>>> tokens = np.array([[1.0], [3.0], [8.0]])
>>> none, keep = np.zeros((1, 1)), np.eye(1)
>>> self_attention(tokens, none, keep, keep, causal=False).round(6).tolist()
[[4.0], [4.0], [4.0]]
>>> self_attention(tokens, none, keep, keep, causal=True).round(6).tolist()
[[1.0], [2.0], [4.0]]
>>> softmax(np.array([[1000.0, 1000.0, -np.inf], [-np.inf, -np.inf, -np.inf]])).tolist()
[[0.5, 0.5, 0.0], [0.0, 0.0, 0.0]]
"""

import numpy as np


def softmax(scores):
    """Weights over the last axis, each in [0, 1]; a score of -inf gets 0, and a row of nothing else all zeros."""
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(top == -np.inf, 0.0, top))
    total = weights.sum(axis=-1, keepdims=True)
    # The largest score adds exp(0) = 1, so only a row without any allowed score has a smaller total: 0.
    return weights / np.maximum(total, 1.0)


def attention(queries, keys, values, allowed=None):
    """Mix the rows of values by how well their keys match each query: shape (..., m, d_v).

    Queries (..., m, d_k), keys (..., n, d_k), values (..., n, d_v); allowed is boolean and
    broadcasts to (..., m, n), true where the query may look at the key.
    """
    scores = queries @ np.swapaxes(keys, -1, -2) / queries.shape[-1] ** 0.5
    if allowed is not None:
        scores = np.where(allowed, scores, -np.inf)
    return softmax(scores) @ values


def self_attention(tokens, w_query, w_key, w_value, causal):
    """Tokens (..., t, d) attend to one another, weights (d, d_k), (d, d_k), (d, d_v): shape (..., t, d_v)."""
    allowed = np.tri(tokens.shape[-2], dtype=bool) if causal else None
    return attention(tokens @ w_query, tokens @ w_key, tokens @ w_value, allowed)
