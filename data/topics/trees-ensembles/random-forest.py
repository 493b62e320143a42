"""What sampling rows and features does to one tree and to the forest: squared bias and variance of a tree,
correlation of two trees, and squared error of infinitely many.

The keys are whether rows are bootstrapped, and how many of the ten features each split is offered. Ties between
splits fall otherwise in another version of scikit-learn, so the test allows a fifth.

>>> table = {
...     (False, 10): (0.29, 5.90, 0.901, 5.6),
...     (True, 10): (0.33, 6.33, 0.098, 0.95),
...     (False, 3): (0.28, 6.13, 0.111, 0.96),
...     (True, 3): (0.33, 6.52, 0.055, 0.69),
... }
>>> [np.allclose(measure(*setting), row, rtol=0.2) for setting, row in table.items()]
[True, True, True, True]
"""

import numpy as np
from sklearn.tree import DecisionTreeRegressor


def sample(rows, rng):
    """Ten correlated features (rows, 10), the true mean (rows,), and the target (rows,) with noise of variance 4."""
    features = 0.7 * (rng.normal(size=(rows, 1)) + rng.normal(size=(rows, 10)))
    mean = features.sum(axis=1) / 2
    return features, mean, mean + 2 * rng.normal(size=rows)


def measure(bootstrap, max_features, samples=100, trees=10, rows=200):
    """The four numbers, averaged over 200 test points; every setting meets the same training samples."""
    data, chance = np.random.default_rng(0), np.random.default_rng(1)
    test, truth, _ = sample(200, data)
    predicted = np.empty((samples, trees, 200))
    for one in predicted:
        features, _, target = sample(rows, data)
        for b in range(trees):
            drawn = chance.integers(rows, size=rows) if bootstrap else np.arange(rows)
            tree = DecisionTreeRegressor(max_features=max_features, random_state=int(chance.integers(2**31)))
            one[b] = tree.fit(features[drawn], target[drawn]).predict(test)
    off = predicted - predicted.mean(axis=(0, 1))
    bias, variance = ((truth - predicted.mean(axis=(0, 1))) ** 2).mean(), (off**2).mean()
    rho = ((off.sum(axis=1) ** 2).mean() / (trees * variance) - 1) / (trees - 1)
    return bias, variance, rho, bias + rho * variance
