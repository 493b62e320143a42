"""Split the change of a ratio into mix (who came) and rate (how they behaved), midpoint weights.

>>> sessions = np.array([[500, 300, 200], [500, 312.5, 437.5]]) * 1000   # app, desktop, mobile web
>>> orders = np.array([[30_000, 15_000, 5_000], [30_000, 15_625, 8_750]])
>>> (100 * orders.sum(axis=1) / sessions.sum(axis=1)).round(2).tolist()
[5.0, 4.35]
>>> mix, rate = mix_and_rate(sessions, orders)
>>> (100 * mix).round(2).tolist(), (100 * rate).round(2).tolist()     # percentage points
([-0.13, -0.02, -0.36], [0.0, 0.0, -0.14])
>>> (100 * np.array([mix.sum(), rate.sum()])).round(4).tolist()
[-0.5125, -0.1375]
"""

import numpy as np


def mix_and_rate(sessions, orders):
    """Contributions of each of k segments to the change in orders per session.

    sessions and orders have shape (2, k), before and after; gives two arrays of shape (k,) whose total is the change.
    """
    share = sessions / np.sum(sessions, axis=1, keepdims=True)
    rate = orders / sessions
    overall = (orders.sum(axis=1) / sessions.sum(axis=1)).mean()
    # Measured against the overall rate, a growing segment hurts only where it converts below average.
    mix = (share[1] - share[0]) * (rate.mean(axis=0) - overall)
    return mix, (rate[1] - rate[0]) * share.mean(axis=0)
