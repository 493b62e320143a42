"""Bias, variance and correlation of bootstrapped trees, over many training samples, and the forest that follows.

Per number of features offered at each split: squared bias, variance and correlation of one tree, then the squared
error of one tree and of infinitely many.

>>> bias, variance, rho = moments(max_features=10, rng=np.random.default_rng(0))
>>> forest = bias + variance_of_mean(variance, rho, trees=np.inf)
>>> round(bias, 2), round(variance, 2), round(rho, 3), round(bias + variance, 2), round(forest, 2)
(0.3, 6.27, 0.091, 6.57, 0.87)
>>> bias, variance, rho = moments(max_features=3, rng=np.random.default_rng(0))
>>> forest = bias + variance_of_mean(variance, rho, trees=np.inf)
>>> round(bias, 2), round(variance, 2), round(rho, 3), round(bias + variance, 2), round(forest, 2)
(0.29, 6.59, 0.044, 6.88, 0.58)
"""

import numpy as np
from sklearn.tree import DecisionTreeRegressor


def variance_of_mean(variance, rho, trees):
    """Variance of the mean of equally distributed predictions with pairwise correlation rho."""
    return rho * variance + (1 - rho) * variance / trees


def sample(rows, rng):
    """Ten correlated features (rows, 10), the true mean (rows,), and the target (rows,) with noise of variance 4."""
    features = 0.7 * (rng.normal(size=(rows, 1)) + rng.normal(size=(rows, 10)))
    mean = features.sum(axis=1) / 2
    return features, mean, mean + 2 * rng.normal(size=rows)


def moments(max_features, rng, samples=40, trees=10, rows=200):
    """Squared bias and variance of one tree and correlation of two, averaged over 100 test points."""
    test, truth, _ = sample(100, rng)
    predicted = np.empty((samples, trees, 100))
    for one in predicted:
        features, _, target = sample(rows, rng)
        for b in range(trees):
            drawn = rng.integers(rows, size=rows)
            tree = DecisionTreeRegressor(max_features=max_features, random_state=int(rng.integers(2**31)))
            one[b] = tree.fit(features[drawn], target[drawn]).predict(test)
    off = predicted - predicted.mean(axis=(0, 1))
    variance = (off**2).mean()
    covariance = ((off.sum(axis=1) ** 2).mean() - trees * variance) / (trees * (trees - 1))
    bias = ((predicted.mean(axis=(0, 1)) - truth) ** 2).mean()
    return float(bias), float(variance), float(covariance / variance)
