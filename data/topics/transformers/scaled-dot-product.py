"""What the key dimension does to a softmax over 64 keys, for standard normal queries and keys.

First the standard deviation of the logits, mean entropy (a uniform softmax has ln 64 = 4.16), median trace of the
Jacobian of the softmax, and share of queries that give one key more than 0.99. Then the norm of the gradient at the
query, when the gradient at the weights is standard normal: 10th, 50th and 90th percentile of the queries.

>>> for d in (4, 64, 512):
...     for scale in (1.0, 1 / np.sqrt(d)):
...         print(d, round(scale, 3), *summary(*attention_rows(d, scale)))
4 1.0 [2.05, 2.77, 0.9, 0.0] [0.16, 0.35, 0.77]
4 0.5 [1.02, 3.67, 0.97, 0.0] [0.08, 0.15, 0.28]
64 1.0 [7.98, 0.59, 0.25, 0.19] [0.01, 0.83, 3.77]
64 0.125 [1.0, 3.69, 0.97, 0.0] [0.12, 0.17, 0.23]
512 1.0 [22.61, 0.19, 0.01, 0.58] [0.0, 0.05, 6.1]
512 0.044 [1.0, 3.69, 0.96, 0.0] [0.13, 0.17, 0.24]
"""

import numpy as np


def attention_rows(d, scale, keys=64, queries=1000):
    """Logits and weights, each (queries, keys), and gradients at the queries (queries, d); keys differ by query."""
    rng, other = np.random.default_rng(0), np.random.default_rng(1)
    logits, weights, gradients = np.empty((queries, keys)), np.empty((queries, keys)), np.empty((queries, d))
    for i in range(queries):
        k, q = rng.normal(size=(keys, d)), rng.normal(size=d)
        logits[i] = k @ q * scale
        p = np.exp(logits[i] - logits[i].max())
        weights[i] = p = p / p.sum()
        upstream = other.normal(size=keys)  # gradient of a loss at the weights
        gradients[i] = (p * (upstream - p @ upstream)) @ k * scale  # through the softmax, then the dot products
    return logits, weights, gradients


def summary(logits, p, gradients):
    """Two lists of the columns named above, from the result of `attention_rows`."""
    entropy = -(p * np.log(np.maximum(p, 1e-300))).sum(axis=1)
    trace = 1 - (p**2).sum(axis=1)
    columns = [logits.std(), entropy.mean(), np.median(trace), (p.max(axis=1) > 0.99).mean()]
    percentiles = np.percentile(np.linalg.norm(gradients, axis=1), [10, 50, 90])
    return np.round(columns, 2).tolist(), np.round(percentiles, 2).tolist()
