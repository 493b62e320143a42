"""Share of the true signal's variance that a model misses, for a sum of slopes and for a rule with an "and".

Means over six training samples of 300 rows, five features, noise as large as the signal (equal variances). Tree and
forest choose a minimum leaf of 5, 10, 20 or 50 rows on the training rows alone: by cross-validation, and by the rows
each bootstrap sample left out. Ties are broken by chance, so the test allows a fifth.

>>> np.allclose(missed("slopes"), (0.02, 0.42, 0.13), rtol=0.2, atol=0.01)
True
>>> np.allclose(missed("rule"), (0.53, 0.08, 0.06), rtol=0.2, atol=0.01)
True
"""

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import GridSearchCV
from sklearn.tree import DecisionTreeRegressor

LEAVES = (5, 10, 20, 50)


def signal(name, x):
    """The true mean (n,) for features x (n, 5), scaled to variance 1 under uniform features."""
    if name == "slopes":
        return x @ np.array([3.0, 2, 2, 1, 0]) * np.sqrt(12 / 18)
    return ((x[:, 0] > 0.5) & (x[:, 1] > 0.5)) / np.sqrt(3 / 16)


def fits(x, y):
    """Linear regression, one tree and a forest, fitted to x (n, 5) and y (n,)."""
    tree = GridSearchCV(DecisionTreeRegressor(random_state=0), {"min_samples_leaf": LEAVES}, cv=5)
    forests = [RandomForestRegressor(30, min_samples_leaf=k, oob_score=True, random_state=0) for k in LEAVES]
    best = max((forest.fit(x, y) for forest in forests), key=lambda forest: forest.oob_score_)
    return LinearRegression().fit(x, y), tree.fit(x, y), best


def missed(name, samples=6):
    """Squared error to the true mean over its variance: linear, tree, forest."""
    rng = np.random.default_rng(0)
    test = rng.uniform(size=(1000, 5))
    truth, loss = signal(name, test), np.zeros(3)
    for _ in range(samples):
        x = rng.uniform(size=(300, 5))
        y = signal(name, x) + rng.normal(size=300)
        loss += [((model.predict(test) - truth) ** 2).mean() for model in fits(x, y)]
    return loss / samples / truth.var()
