"""Least squares on three points, by the two sums of a line and by a solver, and what one outlier does.

>>> import numpy as np
>>> x, y = np.array([1.0, 2, 3]), np.array([2.0, 3, 7])
>>> line(x, y)
(2.5, -1.0)
>>> design = np.column_stack([np.ones(3), x])
>>> np.linalg.lstsq(design, y, rcond=None)[0].round(2).tolist()
[-1.0, 2.5]

Residuals are orthogonal to every column; any other slope or intercept has a larger sum of squares.

>>> residual = y - design @ [-1.0, 2.5]
>>> residual.tolist(), (design.T @ residual).tolist(), float(residual @ residual)
([0.5, -1.0, 0.5], [0.0, 0.0], 1.5)
>>> [float(np.sum((y - design @ w) ** 2)) for w in ([-1.0, 3.0], [0.0, 2.0])]
[5.0, 2.0]

Ten points exactly on y = x, of which the last is then recorded as 90 in place of 9.

>>> x = np.arange(10.0)
>>> line(x, np.where(x == 9, 90, x))
(5.418, -11.782)
"""


def line(x, y):
    """Slope and intercept of the least-squares line through x (n,) and y (n,)."""
    centred = x - x.mean()
    slope = centred @ (y - y.mean()) / (centred @ centred)
    return round(float(slope), 3), round(float(y.mean() - slope * x.mean()), 3)
