"""Two tests with the same p-value and opposite lessons; numbers in percentage points.

>>> small = compare(800, 826, users=20_000)
>>> large = compare(20_000, 20_130, users=500_000)
>>> [round(test["p"], 2) for test in (small, large)]
[0.51, 0.51]
>>> small["interval"], large["interval"]
([-0.26, 0.52], [-0.05, 0.1])
>>> small["interval90"], large["interval90"]
([-0.19, 0.45], [-0.04, 0.09])
>>> power(0.002, 0.04, np.array([20_000, 154_302, 500_000])).round(3).tolist()
[0.172, 0.8, 0.999]
>>> [float(power(test["lift"], 0.04, test["users"]).round(2)) for test in (small, large)]   # "observed power"
[0.1, 0.1]
"""

import numpy as np
from scipy.stats import norm


def compare(control, treatment, users):
    """Difference of two conversion rates from counts in two arms of the same size: p-value and intervals."""
    rates = np.array([control, treatment]) / users
    error = np.sqrt((rates * (1 - rates)).sum() / users)
    lift = rates[1] - rates[0]

    def interval(level):
        half = norm.ppf((1 + level) / 2) * error
        return (100 * np.array([lift - half, lift + half])).round(2).tolist()

    p = float(2 * norm.sf(abs(lift) / error))
    return {"users": users, "lift": lift, "p": p, "interval": interval(0.95), "interval90": interval(0.90)}


def power(lift, base, users, alpha=0.05):
    """Chance of p < alpha when the true rates are base and base + lift; lift and users may be arrays."""
    error = np.sqrt((base * (1 - base) + (base + lift) * (1 - base - lift)) / users)
    z = norm.ppf(1 - alpha / 2)
    return norm.sf(z - lift / error) + norm.cdf(-z - lift / error)
