"""What the key dimension does to a softmax over 64 keys, for standard normal queries and keys.

Columns: standard deviation of the logits, mean entropy (a uniform softmax has ln 64 = 4.16), median trace of the
Jacobian of the softmax, share of queries that give one key more than 0.99.

>>> for d in (4, 64, 512):
...     print(d, summary(attention_rows(d, scale=1.0)), summary(attention_rows(d, scale=1 / np.sqrt(d))))
4 [2.05, 2.77, 0.9, 0.0] [1.02, 3.67, 0.97, 0.0]
64 [7.98, 0.59, 0.25, 0.19] [1.0, 3.69, 0.97, 0.0]
512 [22.61, 0.19, 0.01, 0.58] [1.0, 3.69, 0.96, 0.0]
"""

import numpy as np


def attention_rows(d, scale, keys=64, queries=1000):
    """Logits and softmax weights, each (queries, keys); every query meets keys of its own."""
    rng = np.random.default_rng(0)
    logits = np.stack([rng.normal(size=(keys, d)) @ rng.normal(size=d) for _ in range(queries)]) * scale
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    return logits, weights / weights.sum(axis=1, keepdims=True)


def summary(rows):
    """The four columns, from the logits and weights of `attention_rows`."""
    logits, p = rows
    entropy = -(p * np.log(np.maximum(p, 1e-300))).sum(axis=1)
    trace = 1 - (p**2).sum(axis=1)
    columns = logits.std(), entropy.mean(), np.median(trace), (p.max(axis=1) > 0.99).mean()
    return [round(float(column), 2) for column in columns]
