"""Lloyd's iterations from a given start: on a rectangle's corners, and on three blobs from 200 drawn starts.

>>> corners = np.array([[0.0, 0.0], [0.0, 1.0], [4.0, 0.0], [4.0, 1.0]])
>>> centers, labels, inertias = lloyd(corners, np.array([[2.0, 0.0], [2.0, 1.0]]))
>>> labels.tolist(), inertias  # bottom and top: a fixed point from the first round
([0, 1, 0, 1], [16.0])
>>> centers, labels, inertias = lloyd(corners, np.array([[0.0, 0.0], [4.0, 1.0]]))
>>> labels.tolist(), inertias  # left and right: the best two clusters
([0, 0, 1, 1], [2.0, 1.0])
>>> rng = np.random.default_rng(0)
>>> blobs = np.concatenate([rng.normal(c, 0.55, size=(40, 2)) for c in ((0, 0), (2.2, 0), (6, 2))])
>>> for power in (0, 2):  # three random points, and k-means++
...     starts = (seeds(blobs, 3, power, np.random.default_rng(s)) for s in range(200))
...     ends = np.array([lloyd(blobs, start)[2][-1] for start in starts])
...     print(int((ends < ends.min() * 1.001).sum()), float((ends.max() / ends.min()).round(1)))
147 2.1
176 2.1
"""

import numpy as np


def lloyd(points, centers):
    """From centers (k, d): final centers, labels (n,) and the inertia after each assignment. No cluster may empty."""
    inertias = []
    while True:
        distances = ((points[:, None] - centers) ** 2).sum(axis=-1)
        labels = distances.argmin(axis=1)
        inertias.append(float(distances.min(axis=1).sum()))
        means = np.array([points[labels == j].mean(axis=0) for j in range(len(centers))])
        if np.array_equal(means, centers):
            return centers, labels, inertias
        centers = means


def seeds(points, k, power, rng):
    """k different points, each drawn in proportion to a power of its distance from the nearest drawn so far."""
    chosen = [rng.integers(len(points))]
    while len(chosen) < k:
        distances = np.linalg.norm(points[:, None] - points[chosen], axis=-1).min(axis=1)
        chance = np.where(distances > 0, distances**power, 0)
        chosen.append(rng.choice(len(points), p=chance / chance.sum()))
    return points[chosen]
