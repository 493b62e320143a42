"""Inverted dropout, and what it does to squared error: exactly a penalty on the weights.

>>> import numpy as np
>>> h = np.array([2.0, 4.0, 6.0])
>>> rng = np.random.default_rng(0)
>>> dropped = np.array([dropout(h, 0.5, rng) for _ in range(20000)])
>>> dropped[:3].tolist()
[[4.0, 0.0, 0.0], [0.0, 8.0, 12.0], [4.0, 8.0, 12.0]]
>>> dropped.mean(axis=0).round(1).tolist(), dropout(h, 0.5, rng, training=False).tolist()
([2.0, 4.0, 6.0], [2.0, 4.0, 6.0])

Mean loss over random masks against loss without masks plus the penalty:

>>> x, w = rng.normal(size=(50, 3)), np.array([1.0, -2.0, 0.5])
>>> y = x @ w + rng.normal(size=50)
>>> masked = np.mean([((y - dropout(x, 0.2, rng) @ w) ** 2).mean() for _ in range(20000)])
>>> round(float(masked), 1), round(float(((y - x @ w) ** 2).mean() + penalty(x, w, 0.2)), 1)
(2.5, 2.5)

Two copies of one feature, y = 2 * feature: the minimum of loss plus penalty shares the weight.

>>> feature = rng.normal(size=200)
>>> x, p = np.column_stack([feature, feature]), 0.5
>>> ridge = np.diag((x**2).sum(axis=0)) * p / (1 - p)
>>> np.linalg.solve(x.T @ x + ridge, x.T @ (2 * feature)).round(3).tolist()
[0.667, 0.667]
"""


def dropout(h, p, rng, training=True):
    """Zero each entry of h with probability p and divide the rest by 1 - p; the identity when not training."""
    if not training or p == 0:
        return h
    return h * (rng.random(h.shape) >= p) / (1 - p)


def penalty(x, w, p):
    """What dropout on the inputs x (n, d) adds to the mean squared error of x @ w, on average over masks."""
    return p / (1 - p) * (w**2 * (x**2).mean(axis=0)).sum()
