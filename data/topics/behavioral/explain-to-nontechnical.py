"""An A/B test with slips of paper. Each order is a slip; a fair coin puts it on one of two piles.

How often does chance alone part the piles as far as 30 orders from 42, or 240 from 300?

>>> share_of_deals(30, 42), share_of_deals(240, 300)
(0.19, 0.01)

The difference with its 95 % interval, in orders per 8,000 visitors: low end, estimate, high end.

>>> extra_orders(240, 300, 8000)
(15, 60, 105)

Equal pages for 14 days: a false winner when read once at the end, and when stopped at the first "clear" day.

>>> false_winners(days=14, visitors=571, rate=0.03)
(0.05, 0.22)
"""

from math import comb

import numpy as np


def share_of_deals(a, b):
    """Exact share of deals of a + b slips at least abs(a - b) apart; fits a test that tosses a coin per visitor."""
    slips = a + b
    return round(sum(comb(slips, k) for k in range(slips + 1) if abs(slips - 2 * k) >= abs(a - b)) / 2**slips, 2)


def extra_orders(a, b, visitors):
    """Lower end, estimate and upper end of b - a per number of visitors to each page (normal 95 % interval)."""
    p, q = a / visitors, b / visitors
    error = 1.96 * np.sqrt(p * (1 - p) / visitors + q * (1 - q) / visitors)
    return tuple(round(float((q - p + sign * error) * visitors)) for sign in (-1, 0, 1))


def false_winners(days, visitors, rate, tests=20_000, seed=0):
    """Shares of tests of two equal pages beyond 1.96 standard errors: on the last day, and on any day."""
    orders = np.random.default_rng(seed).binomial(visitors, rate, size=(2, tests, days)).cumsum(axis=2)
    seen = visitors * np.arange(1, days + 1)  # visitors to each page so far, shape (days,)
    pooled = orders.sum(axis=0) / (2 * seen)
    clear = abs(orders[1] - orders[0]) > 1.96 * np.sqrt(2 * seen * pooled * (1 - pooled))
    return round(float(clear[:, -1].mean()), 2), round(float(clear.any(axis=1).mean()), 2)
