"""MAE, MSE, RMSE and MAPE of four predictions, and the constant that each of them prefers for a skewed target.

>>> target, prediction = np.array([100, 50, 10, 40.0]), np.array([90, 55, 15, 20.0])
>>> {name: round(float(value), 2) for name, value in measures(target, prediction).items()}
{'MAE': 10.0, 'MSE': 137.5, 'RMSE': 11.73, 'MAPE': 0.3}

Log-normal target with median 100 and log standard deviation 0.8: mean 138, median 100, and 53 for MAPE.

>>> sample = skewed()
>>> grid = np.arange(30, 200)
>>> curves = {name: [measures(sample, c)[name] for c in grid] for name in ("MSE", "MAE", "MAPE")}
>>> {name: int(grid[np.argmin(curve)]) for name, curve in curves.items()}
{'MSE': 138, 'MAE': 100, 'MAPE': 53}
>>> np.exp([0.8**2 / 2, 0, -(0.8**2)]).round(3).tolist()
[1.377, 1.0, 0.527]
"""

import numpy as np
from scipy.special import ndtri


def measures(target, prediction):
    """The four measures of predictions (a number or (n,)) against target (n,); MAPE as a share, target not zero."""
    error = target - prediction
    mse = np.mean(error**2)
    return {"MAE": np.mean(np.abs(error)), "MSE": mse, "RMSE": np.sqrt(mse), "MAPE": np.mean(np.abs(error / target))}


def skewed(n=4000):
    """n evenly spaced quantiles of a log-normal with median 100 and log standard deviation 0.8."""
    return 100 * np.exp(0.8 * ndtri((np.arange(n) + 0.5) / n))
