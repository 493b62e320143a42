"""Clicks count how often a product was examined as much as how good it is.

Product A has relevance 0.08 and stands at rank 1; B has 0.10 and stands at rank 5.

>>> rng = np.random.default_rng(0)
>>> relevance, examined = np.array([0.08, 0.10]), np.array([1.0, 0.4])
>>> clicks = simulate_clicks(relevance, examined, shows=100_000, rng=rng)
>>> click_rate = clicks.mean(axis=0)
>>> click_rate.round(3).tolist()
[0.079, 0.04]
>>> (click_rate / examined).round(3).tolist()
[0.079, 0.1]

Swapping the two on random searches measures the unknown examination at rank 5, from B alone.

>>> swapped = simulate_clicks(relevance, examined[::-1], shows=100_000, rng=rng)
>>> float((click_rate[1] / swapped.mean(axis=0)[1]).round(2))
0.4
>>> round(ndcg([3, 0, 1]), 2)
0.96
"""

import numpy as np


def simulate_clicks(relevance, examined, shows, rng):
    """Clicks of shape (shows, products): a click needs examination of the place and relevance of the product."""
    size = (shows, len(relevance))
    return (rng.random(size) < examined) & (rng.random(size) < relevance)


def ndcg(gains):
    """Discounted gain of a list in its order over that of its best order; gains has shape (n,)."""
    discounts = 1 / np.log2(np.arange(2, len(gains) + 2))
    return float(np.dot(gains, discounts) / np.dot(sorted(gains, reverse=True), discounts))
