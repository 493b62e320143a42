"""Accuracy while the true boundary turns by 3 degrees a month, for three ways to maintain a logistic regression.

Six months of training rows, then 24 months of use: 1,000 rows a month, two features, labels known at once. After
the month, each line has the accuracy of the frozen model, of the ones retrained every month on all history and on
the last three months, and of the true boundary, the best possible.

>>> accuracies = simulate(seed=4)
>>> for month in (1, 12, 24):
...     print(month, accuracies[month - 1].round(2).tolist())
1 [0.83, 0.83, 0.83, 0.84]
12 [0.72, 0.78, 0.83, 0.84]
24 [0.55, 0.71, 0.83, 0.84]
"""

import numpy as np
from sklearn.linear_model import LogisticRegression

START, MONTHS, ROWS, TURN = 6, 24, 1_000, np.deg2rad(3)
# 30 x 360 points spread like the inputs, on circles, so that accuracy depends on the boundary and not on a sample.
RADIUS = np.sqrt(-2 * np.log((np.arange(30) + 0.5) / 30))
ANGLE = np.deg2rad(np.arange(360) + 0.5)
PROBE = np.stack([np.outer(RADIUS, wave(ANGLE)).ravel() for wave in (np.cos, np.sin)], axis=1)


def chance(inputs, month):
    """Probability of a positive label, shape (rows,), for inputs (rows, 2) in a month counted from 0."""
    return 1 / (1 + np.exp(-3 * inputs @ [np.cos(TURN * month), np.sin(TURN * month)]))


def simulate(seed):
    """Expected accuracies, shape (MONTHS, 4): frozen, all history, last three months, and the true boundary."""
    rng = np.random.default_rng(seed)
    inputs = rng.normal(size=(START + MONTHS, ROWS, 2))
    labels = np.array([rng.random(ROWS) < chance(rows, month) for month, rows in enumerate(inputs)])

    def fit(first, last):
        return LogisticRegression().fit(inputs[first:last].reshape(-1, 2), labels[first:last].ravel())

    frozen, accuracies = fit(0, START), []
    for month in range(START, START + MONTHS):
        positive = chance(PROBE, month)
        calls = [model.predict(PROBE) for model in (frozen, fit(0, month), fit(month - 3, month))]
        accuracies.append([np.where(call, positive, 1 - positive).mean() for call in (*calls, positive > 0.5)])
    return np.array(accuracies)
