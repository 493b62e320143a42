"""Gradient boosting for squared error, where the negative gradient is the residual (Friedman 2001).

>>> x, y = np.arange(1.0, 5.0)[:, None], np.array([1.0, 2.0, 6.0, 7.0])
>>> for rounds in range(3):
...     fitted = predict(boost(x, y, rounds, rate=0.5, depth=1), x)
...     fitted.tolist(), round(float(((y - fitted) ** 2).sum()), 2)
([4.0, 4.0, 4.0, 4.0], 26.0)
([2.75, 2.75, 5.25, 5.25], 7.25)
([2.125, 2.125, 5.875, 5.875], 2.56)

It is what scikit-learn does:

>>> from sklearn.ensemble import GradientBoostingRegressor
>>> rng = np.random.default_rng(0)
>>> x = rng.uniform(size=(200, 3))
>>> y = np.sin(6 * x[:, 0]) + x[:, 1] * x[:, 2] + 0.1 * rng.normal(size=200)
>>> library = GradientBoostingRegressor(n_estimators=50, learning_rate=0.1, max_depth=2, random_state=0).fit(x, y)
>>> np.allclose(predict(boost(x, y, 50, rate=0.1, depth=2), x), library.predict(x))
True
"""

import numpy as np
from sklearn.tree import DecisionTreeRegressor


def boost(features, target, rounds, rate, depth):
    """Fit to features (n, d) and target (n,): gives the start value, the rate and the list of trees."""
    start = target.mean()
    fitted, trees = np.full(len(target), start), []
    for _ in range(rounds):
        gradient = fitted - target  # of (fitted - target)^2 / 2, one number per row
        tree = DecisionTreeRegressor(max_depth=depth, random_state=0).fit(features, -gradient)
        fitted = fitted + rate * tree.predict(features)
        trees.append(tree)
    return start, rate, trees


def predict(model, features):
    """Predictions, shape (n,), for features (n, d)."""
    start, rate, trees = model
    return start + rate * sum((tree.predict(features) for tree in trees), np.zeros(len(features)))
