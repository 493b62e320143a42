"""What a hidden layer is for: a linear classifier on the input, on random and on trained hidden units.

>>> count([2, 8, 2, 1]), count([784, 256, 10])
(45, 203530)
>>> from sklearn.neural_network import MLPClassifier
>>> net = MLPClassifier((8, 2), activation="tanh", solver="lbfgs", alpha=1e-3, random_state=0, max_iter=200)
>>> net = net.fit(*rings(200, seed=0))
>>> raw = linear_accuracy(lambda x: x)
>>> few, many = ([linear_accuracy(lambda x: hidden(untrained(seed, *widths), x)) for seed in range(9)]
...              for widths in ((2, 8, 2), (2, 16)))
>>> trained = linear_accuracy(lambda x: hidden(list(zip(net.coefs_, net.intercepts_))[:-1], x))
>>> round(raw, 1), round(float(np.median(few)), 2), trained > 0.95, round(float(np.median(many)), 2)
(0.5, 0.69, True, 0.99)
"""

import numpy as np
from sklearn.linear_model import LogisticRegression


def count(widths):
    """Parameters of a fully connected network, biases included."""
    return sum((a + 1) * b for a, b in zip(widths, widths[1:]))


def rings(n, seed):
    """Rows (n, 2) on two noisy rings and their class (n,)."""
    rng = np.random.default_rng(seed)
    y = np.arange(n) % 2
    radius, angle = np.where(y == 1, 0.5, 1.2) + rng.normal(size=n) * 0.12, rng.uniform(0, 2 * np.pi, n)
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]), y


def hidden(layers, x):
    """Output (n, h) of the last of the tanh layers [(W, b), ...] for rows x (n, d)."""
    for w, b in layers:
        x = np.tanh(x @ w + b)
    return x


def untrained(seed, *widths):
    rng = np.random.default_rng(seed)
    return [(rng.normal(size=(a, b)), rng.normal(size=b)) for a, b in zip(widths, widths[1:])]


def linear_accuracy(features):
    """Accuracy on 1000 fresh points of a logistic regression fitted to features of 200."""
    (x, y), (x_test, y_test) = rings(200, seed=0), rings(1000, seed=1)
    return LogisticRegression(C=100, max_iter=2000).fit(features(x), y).score(features(x_test), y_test)
