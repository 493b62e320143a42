"""Ridge on a polynomial of degree 12, and how the penalty and early stopping shrink the same directions.

Mean squared error on the training rows and on new rows, mean of 200 data sets of 20 rows, noise variance 0.16.

>>> training, fresh = errors([0.01, 1, 100])
>>> training.round(2).tolist(), fresh.round(2).tolist()
([0.07, 0.11, 0.58], [0.68, 0.24, 0.68])

The share of the least-squares fit kept per direction, for squared singular values 4, 1 and 0.1.

>>> [(round(s / (s + 0.5), 2), round(1 - (1 - 0.1 * s) ** 20, 2)) for s in (4, 1, 0.1)]
[(0.89, 1.0), (0.67, 0.88), (0.17, 0.18)]
"""

import numpy as np

NOISE, DEGREE, ROWS = 0.4, 12, 20


def sample(rng, n):
    """Inputs (n,), their 12 Legendre polynomials (n, 12) and the true mean sin(3x), shape (n,)."""
    x = rng.uniform(-1, 1, n)
    return x, np.polynomial.legendre.legvander(x, DEGREE)[:, 1:], np.sin(3 * x)


def ridge(features, target, strength):
    """Weights (d,) that minimise squared error plus strength times squared weights, and the unpenalised intercept."""
    centre = features.mean(axis=0)
    u, s, vt = np.linalg.svd(features - centre, full_matrices=False)
    weights = vt.T @ (s / (s**2 + strength) * (u.T @ (target - target.mean())))
    return weights, target.mean() - centre @ weights


def errors(strengths, times=200):
    """Mean training error and mean error on new rows over data sets: two arrays (len(strengths),)."""
    rng = np.random.default_rng(0)
    _, new, mean = sample(rng, 1000)
    training, fresh = np.zeros((2, len(strengths)))
    for _ in range(times):
        _, features, truth = sample(rng, ROWS)
        target = truth + NOISE * rng.normal(size=ROWS)
        for i, strength in enumerate(strengths):
            weights, intercept = ridge(features, target, strength)
            training[i] += np.mean((target - features @ weights - intercept) ** 2) / times
            fresh[i] += (np.mean((mean - new @ weights - intercept) ** 2) + NOISE**2) / times
    return training, fresh
