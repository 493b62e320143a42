"""Attention over a small memory: scores, weights, weighted sum.

>>> keys = np.array([[1.0, 0, 1, 0], [1, 1, 0, 0], [0, 1, 0, 1]])
>>> values = np.array([[10.0, 0], [0, 10], [5, 5]])
>>> output, weights = attention(np.array([[2.0, 0, 2, 0]]), keys, values)
>>> weights.round(3).tolist()
[[0.665, 0.245, 0.09]]
>>> output.round(2).tolist()
[[7.1, 2.9]]

The order of the memory does not matter, as long as keys and values move together:

>>> order = [2, 0, 1]
>>> np.allclose(output, attention(np.array([[2.0, 0, 2, 0]]), keys[order], values[order])[0])
True
"""

import numpy as np


def attention(queries, keys, values):
    """Queries (m, d_k), keys (n, d_k), values (n, d_v); gives the outputs (m, d_v) and the weights (m, n)."""
    scores = queries @ keys.T / np.sqrt(keys.shape[1])
    # The largest score becomes 0: same weights, no overflow.
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    return weights @ values, weights
