"""A paired t-test from numbers to decision, and what a one-tailed test buys and costs.

>>> t, two, one = paired_test(mean=-2.8, s=5.6, n=16)  # new minus old latency in ms, 16 replayed workloads
>>> round(t, 2), round(two, 3), round(one, 3)
(-2.0, 0.064, 0.032)
>>> [round(float(student.ppf(q, 15)), 3) for q in (0.025, 0.05)]  # critical values: two-tailed, lower tail
[-2.131, -1.753]
>>> [round(-2.8 + side * float(student.ppf(0.975, 15)) * 5.6 / 4, 2) for side in (-1, 1)]  # 95 % interval
[-5.78, 0.18]
>>> round(2 * float(student.sf(1.753, 15)), 2)  # error rate if the sign of the data picks the tail
0.1
>>> [round(power(-0.5, 16, tails), 3) for tails in (2, 1)]  # true mean half a standard deviation below zero
[0.465, 0.604]
>>> [next(n for n in range(5, 99) if power(-0.5, n, tails) >= 0.8) for tails in (2, 1)]
[34, 27]
>>> round(power(0.5, 16, tails=1), 4)  # slower by as much: the lower tail is blind to it
0.0002
"""

import numpy as np
from scipy.stats import nct
from scipy.stats import t as student


def paired_test(mean, s, n):
    """t of n differences with this mean and standard deviation s, and its two-tailed and lower-tailed p."""
    t = mean / (s / np.sqrt(n))
    return float(t), float(2 * student.sf(abs(t), n - 1)), float(student.cdf(t, n - 1))


def power(effect, n, tails, level=0.05):
    """Chance to reject when the true mean is `effect` standard deviations; one tail is the lower one."""
    critical, shift = student.ppf(level / tails, n - 1), effect * np.sqrt(n)
    upper = nct.sf(-critical, n - 1, shift) if tails == 2 else 0.0
    return float(nct.cdf(critical, n - 1, shift) + upper)
