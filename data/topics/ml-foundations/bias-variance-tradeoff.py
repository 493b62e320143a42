"""Bias, variance and error of k-nearest-neighbour regression, over 2000 training sets of 60 noisy points.

Columns: k, squared bias, variance, expected test error (their sum plus the noise 0.25), training error.

>>> for k in (1, 7, 10, 30):
...     print(k, [round(float(part), 3) for part in decompose(k)])
1 [0.001, 0.25, 0.501, 0.0]
7 [0.004, 0.036, 0.29, 0.22]
10 [0.011, 0.025, 0.287, 0.24]
30 [0.084, 0.009, 0.342, 0.33]
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


def decompose(k, repeats=2000):
    """Squared bias, variance, test error and training error, each averaged over x and over training sets."""
    rng = np.random.default_rng(0)
    y = truth(X)[:, None] + NOISE * rng.normal(size=(len(X), repeats))  # one training set a column
    fits = neighbours(GRID, k) @ y  # (201, repeats)
    bias2 = ((fits.mean(axis=1) - truth(GRID)) ** 2).mean()
    variance = fits.var(axis=1).mean()
    training = ((neighbours(X, k) @ y - y) ** 2).mean()
    return bias2, variance, bias2 + variance + NOISE**2, training
