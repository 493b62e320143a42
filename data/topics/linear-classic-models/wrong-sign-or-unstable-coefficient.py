"""A flipped sign that is real, and a weight that the data cannot determine, told apart by a bootstrap.

Confounded: at equal area, more rooms are smaller rooms (true weights -20 and 4).

>>> rng = np.random.default_rng(0)
>>> area = rng.normal(100, 25, 500)
>>> rooms = area / 25 + rng.normal(0, 0.5, 500)
>>> price = 4 * area - 20 * rooms + rng.normal(0, 20, 500)
>>> round(float(np.corrcoef(rooms, price)[0, 1]), 2), weights(rooms[:, None], price).round().tolist()
(0.83, [62.0])
>>> homes = np.column_stack([rooms, area])
>>> weights(homes, price).round().tolist()
[-21.0, 4.0]
>>> interval(resampled(homes, price, rng)[:, 0]).round().tolist()
[-25.0, -17.0]

Collinear: two near-copies, each with true weight 1.

>>> first = rng.normal(size=60)
>>> twins = np.column_stack([first, first + 0.05 * rng.normal(size=60)])
>>> target = twins.sum(axis=1) + rng.normal(size=60)
>>> draws = resampled(twins, target, rng)
>>> weights(twins, target).round(1).tolist(), interval(draws[:, 0]).round(1).tolist()
([0.8, 1.4], [-2.7, 5.3])
>>> interval(draws.sum(axis=1)).round(1).tolist()
[2.0, 2.5]
>>> round(float(1 / (1 - np.corrcoef(twins.T)[0, 1] ** 2)))
312
"""

import numpy as np


def weights(features, target):
    """Least-squares weights, shape (d,), of features (n, d); the intercept is fitted and left out."""
    design = np.column_stack([np.ones(len(target)), features])
    return np.linalg.lstsq(design, target, rcond=None)[0][1:]


def resampled(features, target, rng, times=200):
    """Weights refitted on `times` bootstrap samples of the rows: shape (times, d)."""
    draws = (rng.integers(len(target), size=len(target)) for _ in range(times))
    return np.array([weights(features[rows], target[rows]) for rows in draws])


def interval(values):
    """The central 95 % of values (k,): shape (2,)."""
    return np.percentile(values, [2.5, 97.5])
