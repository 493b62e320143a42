"""PCA by SVD on five points, by hand in the answer; then the same points with the first feature in other units.

>>> points = np.array([[-3, -2], [-1, 0], [0, 0], [1, 2], [3, 0]])
>>> np.cov(points.T).tolist()
[[5.0, 2.0], [2.0, 2.0]]
>>> directions, variances, scores = pca(points, k=2)
>>> variances.round(2).tolist(), (variances / variances.sum()).round(3).tolist()
([6.0, 1.0], [0.857, 0.143])
>>> (directions[0] * np.sqrt(5)).round(2).tolist()
[2.0, 1.0]
>>> np.cov(scores.T).round(2).tolist()
[[6.0, 0.0], [0.0, 1.0]]

With one component, the squared error lost is (n - 1) times the variance left out:

>>> directions, variances, scores = pca(points, k=1)
>>> back = points.mean(axis=0) + scores @ directions
>>> round(float(((points - back) ** 2).sum()), 2)
4.0

The first feature in tenths of its unit: its variance grows a hundredfold and the first component is that feature.

>>> directions, variances, scores = pca(points * [10, 1], k=2)
>>> directions[0].round(2).tolist(), round(float(variances[0] / variances.sum()), 3)
([1.0, 0.04], 0.998)
"""

import numpy as np


def pca(points, k):
    """First k components of the rows of points, shape (n, d): directions (k, d), variances (k,), scores (n, k)."""
    centred = points - points.mean(axis=0)
    _, singular, directions = np.linalg.svd(centred, full_matrices=False)
    # A component's sign is arbitrary: let its largest entry be positive.
    largest = np.abs(directions).argmax(axis=1)
    directions = directions * np.sign(directions[np.arange(len(directions)), largest])[:, None]
    return directions[:k], singular[:k] ** 2 / (len(points) - 1), centred @ directions[:k].T
