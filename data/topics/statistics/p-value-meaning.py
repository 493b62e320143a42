"""An exact p-value, how p is distributed with and without an effect, and what share of "significant" is null.

>>> from scipy.stats import binom, binomtest, norm
>>> round(float(binomtest(60, 100, 0.5).pvalue), 4)  # 60 heads in 100 flips, two-sided
0.0569
>>> [round(float(end), 3) for end in binomtest(60, 100).proportion_ci()]  # Clopper-Pearson
[0.497, 0.697]
>>> round(float(2 * binom.sf(60, 100, 0.5)), 4)  # how often the 5 % test of a fair coin rejects: at 61 or 39 heads
0.0352
>>> [float(f"{2 * norm.sf(0.02 * np.sqrt(n)):.2g}") for n in (1_000, 40_000)]  # one small shift, two sample sizes
[0.53, 6.3e-05]
>>> round(peeking(5, np.random.default_rng(0)), 2)
0.14
>>> rng = np.random.default_rng(0)
>>> for effect in (0.0, 0.5):  # in standard deviations, 50 per group
...     p = simulate(effect, rng)
...     print(effect, [round(float((p <= level).mean()), 3) for level in (0.01, 0.05, 0.5)])
0.0 [0.013, 0.05, 0.509]
0.5 [0.446, 0.696, 0.969]
>>> round(null_among_significant(prior=0.9, level=0.05, power=0.8), 2)
0.36
"""

import numpy as np
from scipy.stats import ttest_ind


def simulate(effect, rng, n=50, repeats=4000):
    """p-values (repeats,) of two-sided t-tests on two groups of n that differ by `effect`."""
    control = rng.normal(0, 1, size=(repeats, n))
    treated = rng.normal(effect, 1, size=(repeats, n))
    return ttest_ind(control, treated, axis=1).pvalue


def null_among_significant(prior, level, power):
    """Share of true nulls among results with p <= level, when a share `prior` of all tests are null."""
    false_alarms = prior * level
    return false_alarms / (false_alarms + (1 - prior) * power)


def peeking(looks, rng, repeats=20_000):
    """Share of null experiments with p < 0.05 at any of several equally spaced looks at the running z statistic."""
    z = rng.normal(size=(repeats, looks)).cumsum(axis=1) / np.sqrt(np.arange(1, looks + 1))
    return float((np.abs(z) > 1.96).any(axis=1).mean())
