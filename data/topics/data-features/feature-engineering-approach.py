"""Delivery minutes = 8 + 2.5 km + noise (deviation 3), from the coordinates of shop and customer.

Root mean squared error on 2,000 new rows; no model can get below about 3.

>>> [round(error(n, LinearRegression, with_distance), 1) for n, with_distance in ((50, True), (10_000, False))]
[3.1, 7.0]
>>> [round(error(n, boosted, with_distance), 1) for n, with_distance in ((1_000, True), (10_000, False))]
[3.3, 3.3]
>>> 3.4 < error(1_000, boosted, False) < 3.7 < error(200, boosted, False) < 4.3
True
"""

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import LinearRegression


def orders(n, seed):
    """Coordinates (n, 4) of shop and customer in km, and minutes (n,)."""
    rng = np.random.default_rng(seed)
    places = rng.uniform(0, 10, size=(n, 4))
    return places, 8 + 2.5 * distance(places) + 3 * rng.normal(size=n)


def distance(places):
    """The engineered feature, shape (n,)."""
    return np.hypot(places[:, 0] - places[:, 2], places[:, 1] - places[:, 3])


def boosted():
    """Boosted trees with fixed, untuned settings."""
    return HistGradientBoostingRegressor(max_iter=60, learning_rate=0.15, max_leaf_nodes=16)


def error(n, model, with_distance):
    """Test error of a model on n rows: coordinates alone, or with the distance as a fifth column."""
    (x, y), (x_test, y_test) = orders(n, seed=0), orders(2_000, seed=99)
    if with_distance:
        x, x_test = (np.column_stack([places, distance(places)]) for places in (x, x_test))
    return float(np.sqrt(np.mean((model().fit(x, y).predict(x_test) - y_test) ** 2)))
