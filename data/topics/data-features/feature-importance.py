"""Importances of random forests on y = s + 0.7 b + 0.6 flag + noise, averaged over five draws of 600 rows.

Columns: two sensors of s (twins, correlation 0.995), b, a 0/1 flag, and a random id that has nothing to do with y.

>>> table = dict(zip(GROUPS, np.mean([importances(seed) for seed in range(5)], axis=0)))
>>> near = lambda name, *expected: np.allclose(table[name][:3], expected, atol=0.05)  # other versions differ slightly
>>> near("one twin", 0.31, 0.5, 0.0), near("both twins", 0.62, 1.9, 1.1)  # impurity, permuted, refitted
(True, True)
>>> near("b", 0.28, 0.8, 0.5), near("flag", 0.03, 0.1, 0.1), near("random id", 0.07, 0.0, 0.0)
(True, True, True)
>>> bool(table["random id"][0] > 1.5 * table["flag"][0])  # impurity: the id beats the flag
True
>>> round(float(table["random id"][3]), 1)  # the id shuffled on the training rows
0.2
"""

import numpy as np
from sklearn.ensemble import RandomForestRegressor

# What is shuffled or left out; the two twins one at a time are averaged.
GROUPS = {"one twin": ([0], [1]), "both twins": ([0, 1],), "b": ([2],), "flag": ([3],), "random id": ([4],)}


def draw_rows(n, rng):
    """Features (n, 5) and target (n,)."""
    s, b, flag = rng.normal(size=n), rng.normal(size=n), rng.integers(0, 2, n)
    twins = s + 0.07 * rng.normal(size=(2, n))
    return np.column_stack([*twins, b, flag, rng.permutation(n) / n]), s + 0.7 * b + 0.6 * flag + rng.normal(size=n)


def importances(seed):
    """Per group: impurity share, rise of test error when shuffled and when refitted without, rise on training rows."""
    rng = np.random.default_rng(seed)
    train, test = draw_rows(600, rng), draw_rows(1000, rng)

    def grow(kept):
        forest = RandomForestRegressor(15, max_features=2, min_samples_leaf=3, random_state=0)
        return forest.fit(train[0][:, kept], train[1])

    def error(model, x, y):
        return np.mean((model.predict(x) - y) ** 2)

    def row(columns):
        kept = [j for j in range(5) if j not in columns]
        mixed = [np.where(np.isin(range(5), columns), rng.permutation(x), x) for x in (test[0], train[0])]
        shuffled, seen = error(forest, mixed[0], test[1]) - base[0], error(forest, mixed[1], train[1]) - base[1]
        refitted = error(grow(kept), test[0][:, kept], test[1]) - base[0]
        return forest.feature_importances_[columns].sum(), shuffled, refitted, seen

    forest = grow(range(5))
    base = error(forest, *test), error(forest, *train)
    return [np.mean([row(columns) for columns in group], axis=0) for group in GROUPS.values()]
