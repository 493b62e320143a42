"""Gaussian process and expected improvement against random search: best value so far minus the true minimum of
Branin's function, median of 60 runs, after 5, 10 and 20 evaluations.

>>> for smart in (True, False):
...     values = np.array([search(seed, smart) for seed in range(60)])
...     print([round(float(np.median(values[:, :n].min(axis=1))), 1) for n in (5, 10, 20)])
[6.9, 1.6, 0.1]
[6.9, 3.9, 1.7]
>>> [f"{improvement(mean, sd, 0.10):.5f}" for mean, sd in ((0.11, 0.005), (0.13, 0.03))]
['0.00004', '0.00250']
"""

import numpy as np
from scipy.stats import norm


def kernel(a, b, length):
    """Matern-5/2 similarity, shape (n, m), of points a (n, d) and b (m, d)."""
    r = np.sqrt(5) * np.linalg.norm(a[:, None] - b, axis=2) / length
    return (1 + r + r**2 / 3) * np.exp(-r)


def surrogate(x, y, new, length=0.5):
    """Mean and standard deviation, shape (m,), of the process at new (m, d), given x (n, d) and y (n,)."""
    cross = kernel(new, x, length)
    weights = cross @ np.linalg.inv(kernel(x, x, length) + 1e-6 * np.eye(len(x)))
    sd = y.std() * np.sqrt(np.maximum(1 - np.sum(weights * cross, axis=1), 1e-10))
    return y.mean() + weights @ (y - y.mean()), sd


def improvement(mean, sd, best):
    """Expected improvement below the best value so far."""
    z = (best - mean) / sd
    return (best - mean) * norm.cdf(z) + sd * norm.pdf(z)


def search(seed, smart):
    """Value minus the minimum at 20 points of the unit square, the first five random; shape (20,)."""
    rng = np.random.default_rng(seed)
    x, y = np.empty((0, 2)), np.empty(0)
    while len(x) < 20:
        new = rng.uniform(size=(500, 2))
        pick = np.argmax(improvement(*surrogate(x, y, new), y.min())) if smart and len(x) >= 5 else 0
        x, (a, b) = np.vstack([x, new[pick]]), 15 * new[pick] - (5, 0)
        wave = 10 * (1 - 1 / (8 * np.pi)) * np.cos(a) + 10 - 0.397887
        y = np.append(y, (b - 5.1 * (a / np.pi / 2) ** 2 + 5 * a / np.pi - 6) ** 2 + wave)
    return y
