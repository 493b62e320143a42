"""Numbers of an A/B test plan: users per arm, what they can detect, and the cost of peeking.

>>> users_for_rates(0.040, 0.042)                    # 4 % to 4.2 %, a 5 % relative lift
154302
>>> users_for_rates(0.040, 0.041)                    # half the lift
610008
>>> orders = math.sqrt(0.96 / 0.04)                  # sd / mean of a 0/1 with mean 0.04
>>> [round(4 * detectable_lift(users, orders), 2) for users in (168_000, 16_800)]   # percentage points
[0.19, 0.6]
>>> round(detectable_lift(168_000, spread=10), 3)    # revenue per user, sd = 10 times the mean
0.097
>>> round(mismatch_p([168_000, 166_000]), 5)
0.00054
>>> rng = np.random.default_rng(0)
>>> [round(false_alarms(looks, rng), 2) for looks in (1, 14)]
[0.05, 0.22]
"""

import math

import numpy as np
from scipy.stats import chisquare, norm


def users_for_rates(control, treatment, alpha=0.05, power=0.8):
    """Users in each arm to tell two conversion rates apart (two-sided z-test, normal approximation)."""
    z = norm.ppf(1 - alpha / 2) + norm.ppf(power)
    variance = control * (1 - control) + treatment * (1 - treatment)
    return math.ceil(z**2 * variance / (treatment - control) ** 2)


def detectable_lift(users, spread, alpha=0.05, power=0.8):
    """Relative lift of a mean found with the given power; spread is sd / mean, users are per arm."""
    z = norm.ppf(1 - alpha / 2) + norm.ppf(power)
    return float(z * spread * math.sqrt(2 / users))


def mismatch_p(counts):
    """p-value that a 50/50 split produced these counts or worse."""
    return float(chisquare(counts).pvalue)


def false_alarms(looks, rng, runs=20_000):
    """Share of A/A tests (no effect) that reach p < 0.05 at any of equally spaced looks."""
    z = rng.normal(size=(runs, looks)).cumsum(axis=1) / np.sqrt(np.arange(1, looks + 1))
    return float((np.abs(z) > norm.ppf(0.975)).any(axis=1).mean())
