"""An RBM with two visible units and one hidden, small enough to list every state.

>>> w, a, b = np.array([[2.0], [2.0]]), np.array([-1.0, -1.0]), np.array([-2.0])
>>> p = probability(w, a, b)
>>> STATES.tolist(), p.round(2).tolist()
([[0, 0], [0, 1], [1, 0], [1, 1]], [0.3, 0.2, 0.2, 0.3])
>>> data = np.array([0.25, 0, 0, 0.75])  # one row of 00 for every three of 11
>>> step = one_gibbs_step(w, a, b)
>>> [(pairs(data, w, b) - pairs(q, w, b)).round(3).ravel().tolist() for q in (p, data @ step)]
[[0.295, 0.295], [0.218, 0.218]]
>>> long = data @ np.linalg.matrix_power(step, 50)
>>> bool(np.allclose(long, p))
True
"""

import numpy as np

STATES = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def probability(w, a, b):
    """p(v) of every state, shape (4,): the hidden units are summed out one by one."""
    weight = np.exp(STATES @ a) * (1 + np.exp(STATES @ w + b)).prod(axis=1)
    return weight / weight.sum()


def one_gibbs_step(w, a, b):
    """Chances to go from one visible state (row) to another (column) by way of the one hidden unit: shape (4, 4)."""
    on = sigmoid(STATES @ w + b)  # (4, 1): chance that the hidden unit is on
    back = [np.where(STATES, q, 1 - q).prod(axis=1) for q in (sigmoid(a), sigmoid(a + w[:, 0]))]
    return (1 - on) * back[0] + on * back[1]


def pairs(p, w, b):
    """Expected v_i h_j, shape (2, 1), when the visible states have the chances p, shape (4,)."""
    return (STATES * p[:, None]).T @ sigmoid(STATES @ w + b)
