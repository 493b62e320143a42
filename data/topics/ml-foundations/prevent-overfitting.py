"""Five answers to one overfitted tree: mean squared error on its training rows and on 2000 fresh rows.

The noise in y alone has variance 2.25, so no model can expect less than that on fresh rows.

>>> from sklearn.ensemble import RandomForestRegressor
>>> from sklearn.tree import DecisionTreeRegressor
>>> train, more, fresh = rows(300, seed=0), rows(3000, seed=1), rows(2000, seed=2)
>>> errors(DecisionTreeRegressor(random_state=0), train, fresh)
[0.0, 15.2]
>>> errors(DecisionTreeRegressor(min_samples_leaf=10, random_state=0), train, fresh)
[6.2, 11.6]
>>> errors(DecisionTreeRegressor(random_state=0), more, fresh)
[0.0, 9.4]
>>> errors(RandomForestRegressor(100, random_state=0), train, fresh)
[1.0, 6.5]
>>> errors(DecisionTreeRegressor(max_depth=1, random_state=0), train, fresh)
[20.9, 19.8]
"""

import numpy as np
from sklearn.datasets import make_friedman1


def rows(n, seed):
    """n rows of 10 features, of which 5 matter, and a noisy target: X (n, 10) and y (n,)."""
    return make_friedman1(n, n_features=10, noise=1.5, random_state=seed)


def errors(model, train, fresh):
    """Fit on train = (X, y); gives the mean squared error on train and on fresh, to one decimal."""
    model.fit(*train)
    return [round(float(np.mean((model.predict(x) - y) ** 2)), 1) for x, y in (train, fresh)]
