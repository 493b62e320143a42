"""The same rows with and without labels: what a classifier finds and what k-means finds.

Feature 0 varies widely and says nothing about the class; feature 1 says nearly everything and varies little.

>>> x, y = sample(2000)
>>> x.std(axis=0).round(1).tolist()
[4.0, 1.6]
>>> for rows in (x, x / x.std(axis=0)):
...     clusters = KMeans(2, n_init=5, random_state=0).fit_predict(rows)
...     classifier = LogisticRegression().fit(rows[:1000], y[:1000])
...     print(round(agreement(clusters, y), 2), round(classifier.score(rows[1000:], y[1000:]), 2))
0.5 1.0
1.0 1.0

By hand: the share of a feature's variance that a cut at its middle removes, for a normal and for two bumps.

>>> round(2 / np.pi, 2), round(1.5**2 / (1.5**2 + 0.5**2), 2)
(0.64, 0.9)
"""

import numpy as np
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression


def sample(n, seed=0):
    """Rows x of shape (n, 2) and labels y of shape (n,) in {0, 1}."""
    rng = np.random.default_rng(seed)
    y = rng.integers(2, size=n)
    return np.column_stack([rng.normal(0, 4, n), np.where(y, 1.5, -1.5) + rng.normal(0, 0.5, n)]), y


def agreement(clusters, y):
    """Share of rows where two clusters match two classes, under the better naming of the clusters."""
    same = np.mean(clusters == y)
    return max(same, 1 - same)
