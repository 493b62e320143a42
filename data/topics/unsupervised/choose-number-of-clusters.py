"""Four points by hand, then 160 points in four blobs of which two are close: inertia, silhouette and gap.

>>> line = np.array([[0.0], [1.0], [5.0], [6.0]])
>>> [cluster(line, k)[0] for k in (1, 2, 3)], [silhouette(line, cluster(line, k)[1]) for k in (2, 3)]
([26.0, 1.0, 0.5], [0.798, 0.3875])
>>> rng = np.random.default_rng(0)
>>> blobs = np.concatenate([rng.normal(c, 0.7, size=(40, 2)) for c in ((0, 0), (2.6, 0), (8, 1), (5, 7))])
>>> [round(cluster(blobs, k)[0]) for k in range(1, 6)]
[2811, 1149, 275, 157, 139]
>>> [round(silhouette(blobs, cluster(blobs, k)[1]), 2) for k in range(2, 6)]
[0.59, 0.75, 0.65, 0.55]
>>> boxes = rng.uniform(blobs.min(axis=0), blobs.max(axis=0), size=(10, 160, 2))
>>> logs = np.log([[cluster(box, k)[0] for k in range(1, 6)] for box in boxes])
>>> gaps = logs.mean(axis=0) - np.log([cluster(blobs, k)[0] for k in range(1, 6)])
>>> errors = logs.std(axis=0) * np.sqrt(1 + 1 / 10)
>>> gaps.round(2).tolist(), 1 + min(i for i in range(4) if gaps[i] >= gaps[i + 1] - errors[i + 1])
([0.06, 0.43, 1.39, 1.53, 1.43], 4)
"""

import numpy as np


def cluster(points, k, starts=8):
    """Inertia and labels (n,) of the best k-means run on points (n, d) from several drawn starts."""
    rng, best = np.random.default_rng(0), (np.inf, None)
    for _ in range(starts):
        centers, last = points[rng.choice(len(points), k, replace=False)], None
        while last is None or not np.array_equal(centers, last):
            labels = ((points[:, None] - centers) ** 2).sum(axis=-1).argmin(axis=1)
            groups = [points[labels == j] for j in range(k)]
            last = centers
            centers = np.array([g.mean(axis=0) if len(g) else c for g, c in zip(groups, last, strict=True)])
        best = min(best, (float(((points - centers[labels]) ** 2).sum()), labels), key=lambda run: run[0])
    return best


def silhouette(points, labels):
    """Mean silhouette of at least two clusters."""
    member = labels == np.unique(labels)[:, None]  # (k, n)
    distances = np.sqrt(((points[:, None] - points) ** 2).sum(axis=-1))
    totals, sizes, own = member @ distances, member.sum(axis=1), labels
    a = totals[own, np.arange(len(points))] / np.maximum(sizes[own] - 1, 1)
    b = np.where(member, np.inf, totals / sizes[:, None]).min(axis=0)
    return round(float(np.where(sizes[own] > 1, (b - a) / np.maximum(a, b), 0).mean()), 4)
