"""Three regressors on three tables: test RMSE in per cent of what always predicting the training mean scores.

>>> for name in ("diabetes", "interactions", "trend"):
...     print(name, contest(name))
diabetes {'ridge': 71, 'neighbours': 74, 'boosting': 78}
interactions {'ridge': 56, 'neighbours': 68, 'boosting': 40}
trend {'ridge': 11, 'neighbours': 31, 'boosting': 19}
"""

import numpy as np
from sklearn.datasets import load_diabetes, make_friedman1
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, TimeSeriesSplit, cross_val_score
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

MODELS = {
    "ridge": make_pipeline(StandardScaler(), Ridge()),
    "neighbours": make_pipeline(StandardScaler(), KNeighborsRegressor(10)),
    "boosting": GradientBoostingRegressor(random_state=0),
}


def table(name):
    """x of shape (n, d), y of shape (n,) and the splits that fit how the rows came about."""
    if name == "diabetes":  # 442 patients, 10 features
        return *load_diabetes(return_X_y=True), KFold(3, shuffle=True, random_state=0)
    if name == "interactions":  # sine of a product, a square, two lines; 5 of 10 features matter
        return *make_friedman1(300, noise=1, random_state=0), KFold(3, shuffle=True, random_state=0)
    day = np.arange(400)  # growth and a cycle; the test days lie after the training days
    cycle = 2 * np.pi * day / 50
    y = 0.05 * day + 2 * np.sin(cycle) + np.random.default_rng(0).normal(size=400)
    return np.column_stack([day, np.sin(cycle), np.cos(cycle)]), y, TimeSeriesSplit(3, test_size=50)


def contest(name):
    """Relative error of each model, in whole per cent."""
    x, y, splits = table(name)
    models = {"dummy": DummyRegressor()} | MODELS
    how = {"cv": splits, "scoring": "neg_root_mean_squared_error"}
    rmse = {key: -cross_val_score(models[key], x, y, **how).mean() for key in models}
    return {key: round(100 * rmse[key] / rmse["dummy"]) for key in MODELS}
