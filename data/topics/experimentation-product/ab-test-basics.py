"""One effect, three comparisons: by opt-in, before and after, and at random. Order rates are in percent.

>>> compare("opt-in"), compare("before and after"), compare("random")
(3.0, 1.5, 0.5)
>>> low, high = interval(5_500, 100_000, 5_000, 100_000)
>>> round(low, 2), round(high, 2)
(0.3, 0.7)
>>> rng = np.random.default_rng(0)
>>> for users in (20_000, 2_000_000):
...     print([tuple(round(end, 2) for end in simulate(way, users, rng)) for way in ("opt-in", "random")])
[(2.41, 3.75), (0.13, 1.33)]
[(2.92, 3.05), (0.46, 0.58)]
>>> ends = [simulate("random", 20_000, rng) for _ in range(2_000)]
>>> round(float(np.mean([low < EFFECT < high for low, high in ends])), 2)  # randomised intervals that cover 0.5
0.95
"""

import numpy as np

BASE = np.array([8.0, 2.0])  # order rate without the feature: heavy users, light users; half of each
EFFECT = 0.5  # the feature adds as much to both
SEASON = 1.0  # what the launch month adds to everybody, with or without the feature
ADOPT = {"opt-in": np.array([0.6, 0.2]), "random": np.array([0.5, 0.5])}  # share of each kind that has it


def compare(way):
    """Expected difference in points between users with and without the feature."""
    if way == "before and after":
        return float((BASE + EFFECT + SEASON).mean() - BASE.mean())
    has = ADOPT[way]
    return float(round(np.average(BASE + EFFECT, weights=has) - np.average(BASE, weights=1 - has), 9))


def interval(orders_1, n_1, orders_0, n_0):
    """95 % interval, in points, of the difference of two order rates."""
    p1, p0 = orders_1 / n_1, orders_0 / n_0
    half = 1.96 * np.sqrt(p1 * (1 - p1) / n_1 + p0 * (1 - p0) / n_0)
    return float(100 * (p1 - p0 - half)), float(100 * (p1 - p0 + half))


def simulate(way, users, rng):
    """Interval from one study of that many users, half of them heavy."""
    has = rng.binomial(users // 2, ADOPT[way])
    with_it = rng.binomial(has, (BASE + EFFECT) / 100).sum()
    without = rng.binomial(users // 2 - has, BASE / 100).sum()
    return interval(with_it, has.sum(), without, users - has.sum())
