"""Second eigenvector of a graph Laplacian: four nodes with one weak edge, then two moons.

>>> weights = np.array([[0, 1, 0, 0], [1, 0, 0.1, 0], [0, 0.1, 0, 1], [0, 0, 1, 0]])
>>> laplacian = np.diag(weights.sum(axis=1)) - weights
>>> values, vectors = np.linalg.eigh(laplacian)
>>> values.round(3).tolist()[1:]
[0.095, 2.0, 2.105]
>>> (vectors[:, 1] * np.sign(vectors[0, 1])).round(2).tolist()
[0.52, 0.47, -0.47, -0.52]

>>> points, moon = moons()
>>> values, vector, _ = second_eigenvector(points, neighbours=7)
>>> round(float(values[1]), 3), agreement(vector > 0, moon)
(0.005, 1.0)
>>> int((second_eigenvector(points, neighbours=5)[0] < 1e-9).sum())  # one zero eigenvalue a component
2
>>> from scipy.cluster.vq import kmeans2
>>> _, found = kmeans2(points, points[[0, 99]], minit="matrix")
>>> agreement(found == 1, moon)
0.73
"""

import numpy as np


def moons():
    """Two interleaved half circles of 50 points: shape (100, 2), and which moon each is on, (100,)."""
    x, y = np.cos(angle := np.linspace(0, np.pi, 50)), np.sin(angle)
    noise = 0.06 * np.random.default_rng(0).normal(size=(100, 2))
    return np.column_stack([np.r_[x, 1 - x], np.r_[y, 0.5 - y]]) + noise, np.repeat([0, 1], 50)


def second_eigenvector(points, neighbours):
    """All eigenvalues (n,) of I - D^-1 W, its second eigenvector (n,), and W (n, n) of the nearest-neighbour graph."""
    distances = ((points[:, None] - points) ** 2).sum(axis=-1)
    nearest = distances.argsort(axis=1)[:, 1 : neighbours + 1]
    weights = np.zeros_like(distances)
    np.put_along_axis(weights, nearest, 1.0, axis=1)
    weights = np.maximum(weights, weights.T)  # an edge where either point counts the other among its nearest
    root = np.sqrt(weights.sum(axis=1))
    values, vectors = np.linalg.eigh(np.eye(len(points)) - weights / np.outer(root, root))
    return values, vectors[:, 1] / root, weights


def agreement(found, truth):
    """Share of points in which two splits (n,) agree, whatever the names of the two sides."""
    return round(max(float(np.mean(found == truth)), float(np.mean(found != truth))), 2)
