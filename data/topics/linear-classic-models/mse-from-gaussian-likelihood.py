"""The log-likelihood of a constant prediction under Gaussian and under Laplace noise: each prefers its own loss.

>>> y = np.array([1.0, 2.0, 6.0])
>>> [round(gaussian(y, c, variance=14 / 3), 2) for c in (3, 2)]
[-6.57, -6.89]
>>> [round(laplace(y, c, scale=5 / 3), 2) for c in (3, 2)]
[-7.21, -6.61]

The best constant on a grid is the mean for one noise, for any variance, and the median for the other.

>>> grid = np.arange(0, 7, 0.01)
>>> [round(float(max(grid, key=lambda c: gaussian(y, c, variance))), 2) for variance in (0.1, 1, 100)]
[3.0, 3.0, 3.0]
>>> round(float(max(grid, key=lambda c: laplace(y, c, scale=1))), 2)
2.0
"""

import numpy as np


def gaussian(target, prediction, variance):
    """Log-likelihood of target (n,) given a prediction (a number or (n,)) and the noise variance."""
    error = np.sum((target - prediction) ** 2)
    return float(-len(target) / 2 * np.log(2 * np.pi * variance) - error / (2 * variance))


def laplace(target, prediction, scale):
    """The same under Laplace noise of density exp(-|error| / scale) / (2 scale)."""
    return float(-len(target) * np.log(2 * scale) - np.sum(np.abs(target - prediction)) / scale)
