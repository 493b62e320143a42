"""R-squared, its adjusted form and the value on new rows, as useless features join a regression on 50 rows.

Two features matter (R-squared of the true line: 0.5), the other d - 2 are noise; means of 400 data sets.

>>> for d in (2, 20, 40):
...     print(d, average(d).round(2).tolist())
2 [0.51, 0.49, 0.47]
20 [0.7, 0.49, 0.11]
40 [0.91, 0.5, -2.13]
>>> [round(adjusted(r2, 20, d), 2) for r2, d in ((0.70, 3), (0.75, 8))]
[0.64, 0.57]

The same line and the same noise, judged over a narrow and over a wide range of x.

>>> [round(2**2 * spread**2 / (2**2 * spread**2 + 5**2), 2) for spread in (1, 5)]
[0.14, 0.8]
"""

import numpy as np

ROWS = 50


def adjusted(r2, n, d):
    """R-squared with both variances divided by their degrees of freedom: n rows, d features and an intercept."""
    return 1 - (1 - r2) * (n - 1) / (n - d - 1)


def average(d, times=400):
    """Mean training R-squared, adjusted R-squared and R-squared on new rows, shape (3,)."""
    rng = np.random.default_rng(0)
    total = np.zeros(3)
    for _ in range(times):
        features = rng.normal(size=(ROWS, 45))
        target = features[:, 0] + features[:, 1] + np.sqrt(2) * rng.normal(size=ROWS)
        design = np.column_stack([np.ones(ROWS), features[:, :d]])
        weights = np.linalg.lstsq(design, target, rcond=None)[0]
        r2 = 1 - np.sum((target - design @ weights) ** 2) / np.sum((target - target.mean()) ** 2)
        wrong = weights - np.array([0, 1, 1] + [0] * (d - 2))
        # A new row has noise variance 2 and total variance 4; unit-variance features turn wrong weights into error.
        total += [r2, adjusted(r2, ROWS, d), 1 - (2 + wrong @ wrong) / 4]
    return total / times
