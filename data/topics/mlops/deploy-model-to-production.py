"""How many canary requests tell a broken release from a healthy one? Errors are counted as independent.

The healthy model fails on 0.5 % of requests. The gate stops the release when more than `limit` of n requests fail,
where the limit keeps false alarms at 1 % or less.

>>> [(n, limit(n)) for n in (200, 1_000, 5_000)]
[(200, 4), (1000, 11), (5000, 37)]
>>> [round(caught(n, rate=0.01), 2) for n in (200, 1_000, 5_000)]
[0.05, 0.3, 0.97]
>>> [round(caught(n, rate=0.03), 2) for n in (200, 1_000, 5_000)]
[0.72, 1.0, 1.0]
>>> requests_to_see_one(rate=0.01)  # about 3 / 0.01
299
"""

import math

from scipy.special import bdtrc  # bdtrc(k, n, p): chance of more than k errors


def limit(n, healthy=0.005, false_alarms=0.01):
    """Largest number of errors that still passes: P(errors > limit) is at most `false_alarms` for a healthy model."""
    return next(k for k in range(n + 1) if bdtrc(k, n, healthy) <= false_alarms)


def caught(n, rate):
    """Chance that the gate stops a release whose true error rate is `rate`."""
    return float(bdtrc(limit(n), n, rate))


def requests_to_see_one(rate, confidence=0.95):
    """Fewest requests that show at least one error with the given probability: (1 - rate)^n <= 1 - confidence."""
    return math.ceil(math.log(1 - confidence) / math.log(1 - rate))
