"""Why n - 1: every sample of two from a population of three, so that nothing is left to chance.

>>> x = np.array([10.0, 12.0, 14.0, 20.0])
>>> round(float(x.var()), 2), round(float(x.var(ddof=1)), 2)  # divided by n, by n - 1
(14.0, 18.67)
>>> round(float(x.std()), 2), round(float(x.std(ddof=1)), 2)
(3.74, 4.32)
>>> population = np.array([0.0, 3.0, 6.0])
>>> float(population.var())
6.0
>>> samples = np.array(list(product(population, repeat=2)))  # all 9, drawn with replacement: (9, 2)
>>> [round(float(samples.var(axis=1, ddof=d).mean()), 2) for d in (0, 1)]  # average estimate of 6
[3.0, 6.0]
>>> round(float(samples.std(axis=1, ddof=1).mean()), 2), round(float(population.std()), 2)  # s stays too small
(1.89, 2.45)
>>> [round(mse, 2) for mse in mean_squared_error(n=5, divisors=(4, 5, 6))]  # normal data, true variance 1
[0.5, 0.36, 0.33]
>>> far = 1e9 + np.array([4.0, 7.0, 13.0, 16.0])  # true variance, divided by n: 22.5
>>> float(far.var()), abs(float((far**2).mean() - far.mean() ** 2) - 22.5) > 20
(22.5, True)
>>> welford(far)
22.5
"""

from itertools import product

import numpy as np


def mean_squared_error(n, divisors):
    """Of sum of squares / divisor, for n normal values of variance 1: bias squared plus variance."""
    return [((n - 1) / c - 1) ** 2 + 2 * (n - 1) / c**2 for c in divisors]


def welford(stream):
    """Variance (divided by n) in one pass: no array kept, no large squares subtracted."""
    count, mean, squares = 0, 0.0, 0.0
    for x in stream:
        count += 1
        step = x - mean
        mean += step / count
        squares += step * (x - mean)
    return float(squares / count)
