"""Backpropagation through time for h_t = tanh(W_x x_t + W_h h_{t-1}), loss 1/2 |h_T - y|^2, in full and cut short.

>>> rng = np.random.default_rng(0)
>>> x, y = rng.normal(size=(12, 3)), rng.normal(size=4)  # T = 12 steps, d = 3 inputs, m = 4 units
>>> w_x, w_h = rng.normal(size=(4, 3)) * 0.5, rng.normal(size=(4, 4)) * 0.5
>>> full = gradient(x, y, w_x, w_h, reach=12)

It agrees with a numerical derivative in one entry of the recurrent matrix:

>>> nudge = np.zeros((4, 4))
>>> nudge[1, 2] = 1e-6
>>> slope = (loss(x, y, w_x, w_h + nudge) - loss(x, y, w_x, w_h - nudge)) / 2e-6
>>> bool(abs(slope - full[1, 2]) < 1e-7)
True

Cut short, it is another matrix. Its relative error for a reach of 1, 3, 6 and 12 steps:

>>> [round(float(np.linalg.norm(gradient(x, y, w_x, w_h, k) - full) / np.linalg.norm(full)), 2) for k in (1, 3, 6, 12)]
[0.68, 0.68, 0.28, 0.0]
"""

import numpy as np


def states(x, w_x, w_h):
    """Inputs (T, d); gives the states h_0 = 0, h_1, ..., h_T, shape (T + 1, m)."""
    h = [np.zeros(len(w_h))]
    for x_t in x:
        h.append(np.tanh(w_x @ x_t + w_h @ h[-1]))
    return np.array(h)


def loss(x, y, w_x, w_h):
    return 0.5 * np.sum((states(x, w_x, w_h)[-1] - y) ** 2)


def gradient(x, y, w_x, w_h, reach):
    """Gradient of the loss for w_h, shape (m, m), from the last `reach` steps only."""
    h, total = states(x, w_x, w_h), np.zeros_like(w_h)
    back = h[-1] - y
    for t in range(len(x), len(x) - reach, -1):
        back = back * (1 - h[t] ** 2)  # through tanh
        total += np.outer(back, h[t - 1])  # the same matrix at every step: add up
        back = w_h.T @ back  # one step further into the past
    return total
