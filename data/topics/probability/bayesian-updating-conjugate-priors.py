"""Beta priors on a click rate, updated by counting clicks: posterior mean, deviation and 95 % interval.

>>> for clicks, views in ((0, 0), (3, 10), (30, 100), (300, 1000)):
...     print(views, [summary(update(prior, clicks, views - clicks)) for prior in ((2, 18), (1, 1))])
0 [(0.1, 0.065, 0.01, 0.26), (0.5, 0.289, 0.03, 0.97)]
10 [(0.167, 0.067, 0.06, 0.32), (0.333, 0.131, 0.11, 0.61)]
100 [(0.267, 0.04, 0.19, 0.35), (0.304, 0.045, 0.22, 0.4)]
1000 [(0.296, 0.014, 0.27, 0.32), (0.3, 0.014, 0.27, 0.33)]
>>> update(update((2, 18), 1, 4), 2, 3) == update((2, 18), 3, 7)  # in two batches or in one
True
>>> grid = np.linspace(0, 1, 2001)  # the same without conjugacy: prior times likelihood on a grid
>>> weights = grid * (1 - grid) ** 17 * grid**3 * (1 - grid) ** 7
>>> round(float((grid * weights).sum() / weights.sum()), 3)
0.167
"""

import numpy as np
from scipy.special import betaincinv


def update(prior, successes, failures):
    """Parameters (a, b) of the Beta posterior."""
    return prior[0] + successes, prior[1] + failures


def summary(parameters):
    """Mean, standard deviation and central 95 % interval of a Beta distribution."""
    a, b = parameters
    mean = a / (a + b)
    deviation = np.sqrt(mean * (1 - mean) / (a + b + 1))
    low, high = betaincinv(a, b, [0.025, 0.975])
    return tuple(round(float(v), digits) for v, digits in ((mean, 3), (deviation, 3), (low, 2), (high, 2)))
