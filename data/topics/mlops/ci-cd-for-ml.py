"""How often does an automatic gate promote a model, given its true gain over the current one?

Both score the same n test rows and disagree in correctness on 6 % of them, so the measured gain has standard
error sqrt(0.06 / n) (minus the squared gain, negligible here).

>>> [round(promoted(gain, n=2_000), 2) for gain in (-0.01, -0.005, 0, 0.005)]
[0.03, 0.18, 0.5, 0.82]
>>> [round(promoted(gain, n=2_000, tolerated=0.005), 2) for gain in (-0.01, -0.005, 0, 0.005)]
[0.01, 0.05, 0.23, 0.57]
>>> [round(promoted(gain, n=20_000, tolerated=0.005), 2) for gain in (-0.01, -0.005, 0, 0.005)]
[0.0, 0.05, 0.89, 1.0]

One fixed set of 2,000 rows, 26 weekly challengers that are all exactly as good as the champion:

>>> weekly_ratchet(n=2_000)
0.008
"""

from statistics import NormalDist

import numpy as np


def promoted(gain, n, tolerated=None, disagree=0.06):
    """Chance of promotion. The gate asks for a higher score, or that the one-sided 95 % bound excludes a larger loss.

    tolerated: None for "higher score"; otherwise the largest loss of accuracy that may be accepted.
    """
    error = np.sqrt(disagree / n)
    needed = 0 if tolerated is None else 1.645 * error - tolerated
    return 1 - NormalDist(gain, error).cdf(needed)


def weekly_ratchet(n, weeks=26, disagree=0.06, runs=2_000):
    """Mean rise of the champion's score on a reused test set when no model is truly better than another."""
    rng = np.random.default_rng(0)
    # Independent parts, so that two models' scores differ with variance disagree / n.
    score = rng.normal(0, np.sqrt(disagree / 2 / n), size=(runs, weeks + 1))
    return round(float((score.max(axis=1) - score[:, 0]).mean()), 3)
