"""Where a loss and a metric disagree.

>>> y = np.array([1, 1, 1, 0])
>>> for p in ([0.9, 0.9, 0.4, 0.1], [0.55, 0.55, 0.55, 0.45]):
...     print(round(accuracy(y, p), 2), round(log_loss(y, p), 2))
0.75 0.31
1.0 0.6
>>> targets = np.array([0, 0, 0, 0, 10])
>>> for guess in (targets.mean(), np.median(targets)):
...     gap = targets - guess
...     print(float(guess), round(np.abs(gap).mean(), 1), round((gap**2).mean(), 1))
2.0 3.2 16.0
0.0 2.0 20.0

Twelve rows, p = sigmoid(2 (x - cut)): the cut with the least log loss, and errors there and at the best cut.

>>> cuts = np.linspace(-3, 3, 601)
>>> loss = [log_loss(Y, probability(cut)) for cut in cuts]
>>> wrong = [round(12 * (1 - accuracy(Y, probability(cut)))) for cut in cuts]
>>> round(float(cuts[np.argmin(loss)]), 2), wrong[np.argmin(loss)], min(wrong)
(-0.34, 2, 1)
>>> rest = X * (2 * Y - 1) > -1  # without the row at -2.1
>>> loss = [log_loss(Y[rest], probability(cut)[rest]) for cut in cuts]
>>> int(rest.sum()), round(float(cuts[np.argmin(loss)]), 2)
(11, 0.09)
"""

import numpy as np

X = np.array([-2.4, -1.9, -1.5, -1.1, -0.4, -0.2, -2.1, 0.3, 0.7, 1.2, 1.6, 2.3])
Y = np.array([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])


def probability(cut):
    """Probability of class 1 for each row of X, shape (12,)."""
    return 1 / (1 + np.exp(-2 * (X - cut)))


def log_loss(y, p):
    """Mean negative log probability of the labels y, shape (n,)."""
    return -np.mean(np.log(np.where(y == 1, p, 1 - np.asarray(p))))


def accuracy(y, p):
    """Share of labels matched after a threshold of one half."""
    return np.mean((np.asarray(p) > 0.5) == (y == 1))
