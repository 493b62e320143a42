"""Bias, variance and error of k-nearest-neighbour regression on 60 fixed points of a sine with noise.

A prediction is a weighted sum of noisy targets, so every expectation is exact; a simulation checks it for k = 7.
Columns: k, squared bias, variance, expected test error (their sum plus the noise 0.25), training error.

>>> for k in (1, 7, 10, 30):
...     print(k, [round(float(part), 3) for part in decompose(k)])
1 [0.0, 0.25, 0.5, 0.0]
7 [0.004, 0.036, 0.29, 0.219]
10 [0.011, 0.025, 0.286, 0.239]
30 [0.084, 0.008, 0.342, 0.33]
>>> y = truth(X)[:, None] + NOISE * np.random.default_rng(0).normal(size=(60, 4000))  # a training set a column
>>> fits = neighbours(GRID, 7) @ y
>>> [round(float(v), 2) for v in (((fits.mean(axis=1) - truth(GRID)) ** 2).mean(), fits.var(axis=1).mean())]
[0.0, 0.04]
"""

import numpy as np

NOISE = 0.5  # standard deviation; its square, 0.25, is the error nobody can remove
X = np.linspace(0, 1, 60)
GRID = np.linspace(0, 1, 201)  # where the fits are judged


def truth(x):
    """The function to learn, in the shape of x."""
    return np.sin(2 * np.pi * x)


def neighbours(at, k):
    """Weights (len(at), 60) that average the k training points nearest to each place in `at`."""
    nearest = np.abs(at[:, None] - X).argsort(axis=1, kind="stable")[:, :k]
    weights = np.zeros((len(at), len(X)))
    np.put_along_axis(weights, nearest, 1 / k, axis=1)
    return weights


def decompose(k):
    """Squared bias, variance, test error and training error: expectations, averaged over x."""
    at_grid, at_rows = neighbours(GRID, k), neighbours(X, k)
    bias2 = ((at_grid @ truth(X) - truth(GRID)) ** 2).mean()
    variance = NOISE**2 * (at_grid**2).sum(axis=1).mean()  # NOISE**2 / k
    residual = ((at_rows @ truth(X) - truth(X)) ** 2).mean()
    training = residual + NOISE**2 * ((at_rows - np.eye(len(X))) ** 2).sum(axis=1).mean()
    return bias2, variance, bias2 + variance + NOISE**2, training
