"""t intervals for a mean: two worked ones, and how often 95 % intervals cover the truth.

>>> [round(float(half), 2) for half in (half_width(20, 25), half_width(20, 100))]
[8.26, 3.97]
>>> round(float(half_width(20, 25, level=0.99)), 2)
11.19
>>> rng = np.random.default_rng(0)
>>> for n in (10, 40, 160):
...     print(n, coverage(rng.normal(1, 1, (40_000, n)), 1), coverage(rng.exponential(1, (40_000, n)), 1))
10 0.951 0.9
40 0.949 0.93
160 0.951 0.945
>>> from scipy.stats import binomtest
>>> wilson = binomtest(0, 50).proportion_ci(method="wilson")
>>> [round(float(end), 3) for end in (wilson.low, wilson.high)]
[0.0, 0.071]
"""

import numpy as np
from scipy.stats import t


def half_width(deviation, n, level=0.95):
    """Half the width of the t interval for a mean, from the sample's deviation and size."""
    return t.ppf((1 + level) / 2, df=n - 1) * deviation / np.sqrt(n)


def coverage(samples, truth):
    """Share of the rows of samples (repeats, n) whose 95 % interval contains the true mean."""
    half = half_width(samples.std(axis=1, ddof=1), samples.shape[1])
    return round(float((np.abs(samples.mean(axis=1) - truth) <= half).mean()), 3)
