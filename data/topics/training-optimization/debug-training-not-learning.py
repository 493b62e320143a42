"""Values at which a stuck loss gives its cause away.

>>> round(ignores_input([0.1] * 10), 3), round(ignores_input([0.99, 0.01]), 3)
(2.303, 0.056)
>>> [round(softmax_twice(classes), 3) for classes in (2, 10, 1000)]
[0.313, 1.461, 5.909]
>>> y = np.array([1.0, 2.0, 3.0, 6.0])
>>> squared_error(y[:, None], y), squared_error(np.full((4, 1), y.mean()), y), float(y.var())
(7.0, 3.5, 3.5)
"""

import numpy as np


def ignores_input(frequency):
    """Cross-entropy of a model that predicts the class frequencies (k,) for every example."""
    frequency = np.asarray(frequency)
    return float(-(frequency * np.log(frequency)).sum())


def softmax_twice(classes):
    """Lowest cross-entropy when probabilities are passed to a loss that expects logits.

    The best input is a one-hot row, and softmax turns it into e / (e + classes - 1) for the right class.
    """
    return float(np.log1p((classes - 1) / np.e))


def squared_error(prediction, y):
    """Mean squared error as written in a hurry: (n, 1) minus (n,) broadcasts to (n, n), every pair."""
    return float(((prediction - y) ** 2).mean())
