"""Scalers on a column with one outlier, a row made unit length, and gradient descent.

>>> x = np.array([1.0, 2.0, 3.0, 4.0, 100.0])
>>> for scale in (min_max, standard, robust):
...     print(scale.__name__.ljust(8), scale(x).round(2).tolist())
min_max  [0.0, 0.01, 0.02, 0.03, 1.0]
standard [-0.54, -0.51, -0.49, -0.46, 2.0]
robust   [-1.0, -0.5, 0.0, 0.5, 48.5]
>>> [(np.array([3, 4]) / np.linalg.norm([3, 4], order)).round(3).tolist() for order in (1, 2)]  # a row by L1, by L2
[[0.429, 0.571], [0.6, 0.8]]
>>> for spread in (1, 5, 25):  # deviation of the second feature, condition number, steps
...     print(spread, round(float(descend(spread)[0])), len(descend(spread)[1]) - 1)
1 1 1
5 25 29
25 625 720
"""

import numpy as np


def min_max(x):
    return (x - x.min()) / (x.max() - x.min())


def standard(x):
    return (x - x.mean()) / x.std()


def robust(x):
    """Median to 0, interquartile range to 1."""
    low, middle, high = np.percentile(x, [25, 50, 75])
    return (x - middle) / (high - low)


def descend(spread, n=200, tolerance=0.01):
    """Least squares on uncorrelated features with deviations 1 and `spread`: condition number, path of weights (t, 2).

    The step is the best constant one; the path ends when the loss is 1 % of its start.
    """
    raw = np.random.default_rng(0).normal(size=(n, 2))
    design = np.linalg.qr(raw - raw.mean(axis=0))[0] * np.sqrt(n) * [1.0, spread]
    target = design @ [1.0, 1.0 / spread]
    small, large = np.linalg.eigvalsh(design.T @ design / n)
    path = [np.zeros(2)]
    while np.mean((design @ path[-1] - target) ** 2) > tolerance * np.mean(target**2):
        path.append(path[-1] - 2 / (small + large) * design.T @ (design @ path[-1] - target) / n)
    return large / small, np.array(path)
