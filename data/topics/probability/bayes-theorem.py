"""Bayes' theorem in odds form on counted mail: 200 spam and 800 good ("ham") messages.

>>> free, unsubscribe, both = ratio(90, 40), ratio(120, 80), ratio(80, 32)
>>> [round(r, 1) for r in (free, unsubscribe, both)]
[9.0, 6.0, 10.0]
>>> round(posterior(0.2, free), 3)                   # as counted: 90 / (90 + 40)
0.692
>>> round(posterior(0.2, free, unsubscribe), 3)      # treats the two words as independent
0.931
>>> round(posterior(0.2, both), 3)                   # counts them together: 80 / (80 + 32)
0.714
>>> round(posterior(0.02, free), 3)                  # the same word in a mailbox with 2 % spam
0.155
"""

import math

from scipy.special import expit

SPAM, HAM = 200, 800


def ratio(in_spam, in_ham):
    """Likelihood ratio P(evidence | spam) / P(evidence | ham) from two counts."""
    return (in_spam / SPAM) / (in_ham / HAM)


def posterior(prior, *ratios):
    """P(spam | evidence): add log odds, as a product of many factors would underflow or overflow."""
    log_odds = math.log(prior / (1 - prior)) + sum(map(math.log, ratios))
    return float(expit(log_odds))  # 1 / (1 + exp(-log_odds)), without overflow
