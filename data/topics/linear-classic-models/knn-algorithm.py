"""k-nearest neighbours by hand: what k does to the errors, and how a unit picks the neighbour.

>>> train, fresh = moons(80, seed=6), moons(20000, seed=1)
>>> for k in (1, 9, 61):
...     print(k, [round(float(np.mean(vote(*train, rows, k) != labels)), 2) for rows, labels in (train, fresh)])
1 [0.0, 0.13]
9 [0.06, 0.09]
61 [0.25, 0.25]

Age in years and income in euros, before and after dividing by standard deviations of 12 and 15,000.

>>> stored, query = np.array([[31, 52000.0], [60, 50500.0]]), np.array([30, 50000.0])
>>> np.linalg.norm(stored - query, axis=1).round().tolist()
[2000.0, 501.0]
>>> np.linalg.norm((stored - query) / [12, 15000], axis=1).round(2).tolist()
[0.16, 2.5]
"""

import numpy as np


def moons(n, seed):
    """Points (n, 2) on two interleaved half-circles with Gaussian noise, and their labels 0 and 1, shape (n,)."""
    rng = np.random.default_rng(seed)
    labels, angle = np.arange(n) % 2, rng.uniform(0, np.pi, n)
    arc = np.column_stack([np.cos(angle), np.sin(angle)])
    return np.where(labels[:, None], [1, 0.5] - arc, arc) + rng.normal(0, 0.3, (n, 2)), labels


def vote(stored, labels, queries, k):
    """Majority of the 0/1 labels (n,) of the k rows of stored (n, d) nearest to each query (m, d): shape (m,)."""
    cross = queries @ stored.T
    distances = (stored**2).sum(axis=1) - 2 * cross  # the query's own norm changes no order
    nearest = np.argpartition(distances, k - 1, axis=1)[:, :k]
    return (labels[nearest].mean(axis=1) > 0.5).astype(int)
