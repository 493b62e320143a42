"""Ten heights that should be in centimetres: one was typed in metres, one is a code for "unknown".

>>> heights = np.array([172, 168, 181, 159, 1.75, 177, 999, 164, 170, 165])
>>> z_scores(heights).round(2).tolist()
[-0.23, -0.25, -0.2, -0.28, -0.86, -0.21, 2.79, -0.26, -0.24, -0.26]
>>> modified_z(heights).round(1).tolist()
[0.3, -0.1, 1.2, -1.0, -17.4, 0.8, 86.1, -0.5, 0.1, -0.4]
>>> fixed, flags = repair_heights(heights)
>>> fixed.tolist()
[172.0, 168.0, 181.0, 159.0, 175.0, 177.0, nan, 164.0, 170.0, 165.0]
>>> [flag for flag in flags if flag != "ok"]
['metres', 'impossible']
>>> round(9 / 10**0.5, 2)  # no z-score among ten values can be larger
2.85
>>> round(measured_accuracy(0.95, flipped=0.05), 3), round(measured_accuracy(1.0, flipped=0.05), 3)
(0.905, 0.95)
>>> [round(float(end), 2) for end in (betaincinv(12, 289, 0.025), betaincinv(13, 288, 0.975))]  # 12 wrong among 300
[0.02, 0.07]
"""

import numpy as np
from scipy.special import betaincinv


def z_scores(x):
    """Distance from the mean in sample standard deviations; both are moved by the outlier they should find."""
    return (x - x.mean()) / x.std(ddof=1)


def modified_z(x):
    """Distance from the median in units of 1.4826 median absolute deviations (a deviation, if x is normal)."""
    deviation = x - np.median(x)
    return deviation / (1.4826 * np.median(np.abs(deviation)))


def repair_heights(cm, low=50, high=250):
    """Heights (n,) after one reversible rule, NaN where nothing is known, and a flag for every row."""
    metres = (cm >= low / 100) & (cm <= high / 100)
    fixed = np.where(metres, cm * 100, cm)
    possible = (fixed >= low) & (fixed <= high)
    flags = np.where(metres, "metres", np.where(possible, "ok", "impossible"))
    return np.where(possible, fixed, np.nan), flags.tolist()


def measured_accuracy(true, flipped):
    """Accuracy against binary test labels of which a share is flipped, independently of the model's errors."""
    return true * (1 - flipped) + (1 - true) * flipped
