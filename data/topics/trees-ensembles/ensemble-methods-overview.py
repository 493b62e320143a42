"""Mixing a random forest with one partner: who helps it, and how much weight the partner should get.

Errors on 3,000 fresh rows. For each partner: its mean squared error, the mean product of its errors with the
forest's, its best share in a mix, and the error of that mix; the forest alone has 0.57. Trees draw random numbers, so
the test allows a tenth.

>>> off = errors()
>>> table = {"linear": (0.84, 0.44, 0.25, 0.54), "neighbours": (0.68, 0.46, 0.34, 0.53), "tree": (1.08, 0.59, 0, 0.57)}
>>> [np.allclose(mix(off["forest"], off[name]), row, rtol=0.1, atol=0.03) for name, row in table.items()]
[True, True, True]

Three voters, each wrong on three of ten rows: how many rows the majority gets right.

>>> for wrong in ([(1, 2, 3), (4, 5, 6), (7, 8, 9)], [(1, 2, 3)] * 3, [(1, 2, 3), (1, 2, 4), (3, 4, 5)]):
...     10 - sum(sum(row in voter for voter in wrong) >= 2 for row in range(1, 11))
10
7
6
"""

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor
from sklearn.tree import DecisionTreeRegressor


def errors():
    """Prediction minus target on the test rows, one array (3000,) per model; 300 rows to train on."""
    rng, parts = np.random.default_rng(0), []
    for rows in (300, 3000):
        x = rng.uniform(size=(rows, 5))
        mean = 4 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 3 * x[:, 2] + 2 * x[:, 3]
        parts += [x, mean + 0.5 * rng.normal(size=rows)]
    x, y, test, target = parts
    models = {"forest": RandomForestRegressor(60, random_state=1), "linear": LinearRegression()}
    models |= {"neighbours": KNeighborsRegressor(8), "tree": DecisionTreeRegressor(min_samples_leaf=5, random_state=0)}
    return {name: model.fit(x, y).predict(test) - target for name, model in models.items()}


def mix(own, other):
    """Partner's squared error, mean product with our errors (m,), its best share in [0, 1], error of that mix."""
    a, b, product = (own**2).mean(), (other**2).mean(), (own * other).mean()
    share = np.clip((a - product) / (a + b - 2 * product), 0, 1)
    return b, product, share, (((1 - share) * own + share * other) ** 2).mean()
