"""A regression tree from scratch, on the six flats of the text: square metres, and rent in hundreds of euros.

>>> area, rent = np.array([[30], [40], [50], [60], [80], [100]]), np.array([5, 6, 8, 12, 13, 20])
>>> [(cut, round(squares(rent[:k]) + squares(rent[k:]), 2)) for k, cut in enumerate((35, 45, 55, 70, 90), 1)]
[(35, 116.8), (45, 75.25), (55, 42.67), (70, 53.25), (90, 50.8)]
>>> tree = grow(area, rent, depth=2)
>>> [predict(tree, np.array([x])) for x in (35, 52, 85, 140)]
[5.5, 8.0, 12.5, 20.0]

With 0/1 targets the same tree is a Gini classification tree, and a leaf's mean its share of class 1:

>>> x = np.random.default_rng(0).normal(size=(200, 3))
>>> y = (x[:, 0] * x[:, 1] + 0.5 * x[:, 2] > 0).astype(int)
>>> from sklearn.tree import DecisionTreeClassifier
>>> ours, library = grow(x, y, depth=3), DecisionTreeClassifier(max_depth=3, random_state=0).fit(x, y)
>>> np.allclose([predict(ours, row) for row in x], library.predict_proba(x)[:, 1])
True
"""

import numpy as np


def squares(target):
    """Sum of squared distances of target (n,) to its mean."""
    return float(((target - target.mean()) ** 2).sum())


def grow(features, target, depth):
    """A leaf's mean, or (feature, cut, left, right): best cut of features (n, d) by squared error of target (n,)."""
    best = (squares(target) - 1e-9, None, None)
    for j in range(features.shape[1]) if depth else ():
        values = np.unique(features[:, j])
        for cut in (values[1:] + values[:-1]) / 2:
            left = features[:, j] <= cut
            best = min(best, (squares(target[left]) + squares(target[~left]), j, cut), key=lambda item: item[0])
    _, j, cut = best
    if j is None:
        return float(target.mean())
    left = features[:, j] <= cut
    return j, cut, grow(features[left], target[left], depth - 1), grow(features[~left], target[~left], depth - 1)


def predict(tree, row):
    """Prediction for one row (d,): follow the questions down to a leaf."""
    while isinstance(tree, tuple):
        j, cut, left, right = tree
        tree = left if row[j] <= cut else right
    return tree
