"""Impurities and the gain of a split, on ten rows (six of class 1, four of class 0) and three candidate splits.

>>> y = np.array([1, 1, 1, 1, 1, 1, 0, 0, 0, 0])
>>> splits = {"A": [0, 1, 2, 3, 4, 6], "B": [0, 1, 2], "C": [0, 1]}
>>> for name, rows in splits.items():
...     left = np.isin(np.arange(10), rows)
...     name, [round(gain(f, y, left), 3) for f in (gini, entropy, error)]
('A', [0.163, 0.256, 0.2])
('B', [0.137, 0.281, 0.1])
('C', [0.08, 0.171, 0.0])

For 0/1 labels the variance gain is half the Gini gain. For numbers, the middle cut of (1, 2, 6, 7):

>>> round(gain(np.var, y, np.isin(np.arange(10), splits["A"])), 4)
0.0817
>>> gain(np.var, np.array([1, 2, 6, 7]), np.array([True, True, False, False]))
6.25

No criterion sees one feature of an XOR.

>>> first, xor = np.array([0, 0, 1, 1]), np.array([0, 1, 1, 0])
>>> [gain(f, xor, first == 0) for f in (gini, entropy, error)]
[0.0, 0.0, 0.0]
"""

import numpy as np


def shares(labels):
    """Share of each class that occurs among labels (n,)."""
    return np.unique(labels, return_counts=True)[1] / len(labels)


def gini(labels):
    """Chance that two rows of labels (n,), drawn with replacement, differ."""
    return float(1 - (shares(labels) ** 2).sum())


def entropy(labels):
    """Entropy of the class shares of labels (n,), in bits."""
    return float(-(shares(labels) * np.log2(shares(labels))).sum()) + 0.0


def error(labels):
    """Share of labels (n,) that differ from the most frequent one."""
    return float(1 - shares(labels).max())


def gain(impurity, target, left):
    """Impurity of target (n,) minus the size-weighted impurity of the two sides of the mask left (n,)."""
    share = left.mean()
    return float(impurity(target) - share * impurity(target[left]) - (1 - share) * impurity(target[~left]))
