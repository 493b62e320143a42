"""A stack of linear layers is one linear layer; two ReLU units are already more.

>>> rng = np.random.default_rng(0)
>>> layers = [(rng.normal(size=(a, b)), rng.normal(size=b)) for a, b in ((4, 16), (16, 2), (2, 16), (16, 3))]
>>> x = rng.normal(size=(100, 4))
>>> w, b = collapse(layers)
>>> w.shape, bool(np.allclose(stack(layers, x), x @ w + b)), int(np.linalg.matrix_rank(w))
((4, 3), True, 2)

XOR: the least-squares linear fit, and two ReLU units with the weights of the answer.

>>> x, y = np.array([[0, 0], [0, 1], [1, 0], [1, 1.0]]), np.array([0, 1, 1, 0.0])
>>> design = np.column_stack([x, np.ones(4)])
>>> (design @ np.linalg.lstsq(design, y)[0]).round(3).tolist()
[0.5, 0.5, 0.5, 0.5]
>>> xor = [(np.ones((2, 2)), np.array([0.0, -1.0])), (np.array([[1.0], [-2.0]]), np.zeros(1))]
>>> stack(xor, x, relu=True)[:, 0].tolist()
[0.0, 1.0, 1.0, 0.0]

Tent map applied k times, two ReLU units each: number of linear pieces on [0, 1].

>>> [pieces(k) for k in (1, 2, 3, 5, 10)]
[2, 4, 8, 32, 1024]
"""

import numpy as np


def stack(layers, x, relu=False):
    """Output (n, k) of layers [(W, b), ...] on rows x (n, d), with ReLU between the layers or nothing."""
    for w, b in layers[:-1]:
        x = np.maximum(x @ w + b, 0) if relu else x @ w + b
    return x @ layers[-1][0] + layers[-1][1]


def collapse(layers):
    """The one layer (W, b) that equals the stack without activations."""
    w, b = layers[0]
    for next_w, next_b in layers[1:]:
        w, b = w @ next_w, b @ next_w + next_b
    return w, b


def pieces(k):
    """Linear pieces of k tents t(x) = 2 relu(x) - 4 relu(x - 1/2), counted by the sign changes of the slope."""
    x = np.arange(2**16 + 1) / 2**16
    for _ in range(k):
        x = 2 * np.maximum(x, 0) - 4 * np.maximum(x - 0.5, 0)
    return int((np.diff(np.sign(np.diff(x))) != 0).sum()) + 1
