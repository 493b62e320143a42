"""Three linkages on five points of a line, and the clusters when each tree is cut into three.

>>> line = np.array([[0.0], [4.0], [10.0], [17.0], [28.0]])
>>> for method in ("single", "complete", "average"):
...     print(method, *tree(line, method, k=3))
single [4.0, 6.0, 7.0, 11.0] [[0, 4, 10], [17], [28]]
complete [4.0, 7.0, 17.0, 28.0] [[0, 4], [10, 17], [28]]
average [4.0, 7.0, 11.5, 20.25] [[0, 4], [10, 17], [28]]

Ward's merge of {0, 4} and {10, 17}: SciPy's height is the root of twice the growth of the sum of squares.

>>> heights, _ = tree(line, "ward", k=3)
>>> growth = 2 * 2 / (2 + 2) * (13.5 - 2) ** 2
>>> growth, round((2 * growth) ** 0.5, 2), heights[2]
(132.25, 16.26, 16.26)

The 24 points of the figure: sizes when cut into two, and how well the heights of joins follow the distances.

>>> from scipy.cluster.hierarchy import cophenet
>>> from scipy.spatial.distance import pdist
>>> rng = np.random.default_rng(2)
>>> clouds = [rng.normal((x, 0), 0.6, size=(10, 2)) for x in (0, 5)]
>>> points = np.concatenate([*clouds, [[1.5, 0], [2.2, 0.1], [2.9, -0.1], [3.6, 0.1]]])
>>> for method in ("single", "average"):
...     merges = linkage(points, method)
...     sizes = np.bincount(fcluster(merges, 2, "maxclust"))[1:].tolist()
...     print(sorted(sizes), round(float(np.corrcoef(cophenet(merges), pdist(points))[0, 1]), 2))
[1, 23] 0.63
[12, 12] 0.87
"""

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage


def tree(points, method, k):
    """The heights of the n - 1 merges of points (n, 1), and the values in each of k clusters."""
    merges = linkage(points, method)
    labels = fcluster(merges, k, criterion="maxclust")
    groups = [points[labels == label, 0].astype(int).tolist() for label in np.unique(labels)]
    return merges[:, 2].round(2).tolist(), sorted(groups)
