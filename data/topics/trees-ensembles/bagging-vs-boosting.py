"""Squared bias, variance and their sum for one tree, bagged trees and boosted trees (rate 0.5 unless given).

The keys are the method, the depth (1 is a stump, None a full tree) and the number of trees. Means over 300 test points
and 15 training samples of 100 rows. Full trees break ties by chance, so the test allows a fifth.

>>> table = {
...     ("one", 1, 1): (2.60, 0.60, 3.20), ("one", None, 1): (0.51, 2.25, 2.76),
...     ("bagged", 1, 20): (2.52, 0.30, 2.82), ("bagged", None, 20): (0.68, 0.56, 1.25),
...     ("boosted", 1, 20): (0.45, 0.38, 0.83), ("boosted", None, 20): (0.53, 2.26, 2.79),
...     ("boosted", 1, 60): (0.13, 0.48, 0.60), ("boosted", 1, 1): (3.15, 0.17, 3.31),
...     ("boosted", 1, 20, 1.0): (0.14, 0.92, 1.05),
... }
>>> all(np.allclose(measure(*setting), row, rtol=0.2) for setting, row in table.items())
True
"""

import numpy as np
from sklearn.tree import DecisionTreeRegressor


def sample(rows, rng):
    """Five features (rows, 5), the true mean (rows,), and the target (rows,) with noise of variance 1."""
    x = rng.uniform(size=(rows, 5))
    mean = 4 * np.sin(3 * x[:, 0]) + 4 * x[:, 1] + 12 * (x[:, 2] - 0.5) ** 2 + 2 * x[:, 3]
    return x, mean, mean + rng.normal(size=rows)


def fit_predict(how, depth, x, y, trees, test, rng, rate):
    """Predictions for test (m, 5) of the ensemble trained on x (n, 5) and y (n,)."""
    fitted, total = np.full(len(y), y.mean()), np.full(len(test), y.mean())
    if how == "boosted":
        for _ in range(trees):
            tree = DecisionTreeRegressor(max_depth=depth, random_state=0).fit(x, y - fitted)
            fitted, total = fitted + rate * tree.predict(x), total + rate * tree.predict(test)
        return total
    draws = [np.arange(len(y))] if how == "one" else rng.integers(len(y), size=(trees, len(y)))
    fits = [DecisionTreeRegressor(max_depth=depth, random_state=0).fit(x[rows], y[rows]) for rows in draws]
    return np.mean([tree.predict(test) for tree in fits], axis=0)


def measure(how, depth, trees, rate=0.5, samples=15, rows=100):
    """Squared bias, variance and their sum; every setting meets the same training samples."""
    data, chance = np.random.default_rng(0), np.random.default_rng(1)
    test, truth, _ = sample(300, data)
    drawn = [sample(rows, data) for _ in range(samples)]
    predicted = np.array([fit_predict(how, depth, x, y, trees, test, chance, rate) for x, _, y in drawn])
    variance = predicted.var(axis=0, ddof=1).mean()
    bias = ((predicted.mean(axis=0) - truth) ** 2).mean() - variance / samples  # without the mean's own variance
    return bias, variance, bias + variance
