"""Backpropagation through one hidden ReLU layer, and a numeric check of every gradient.

The worked example of the answer, with the weights stored transposed because rows are examples:

>>> x, y = np.array([[1.0, 2.0]]), np.array([2.5])
>>> w = {"W1": np.array([[0.5, 1.0], [0.25, -1.0]]), "b1": np.zeros(2), "w2": np.array([2.0, 3.0]), "b2": np.zeros(1)}
>>> loss, grad = loss_and_gradient(w, x, y)
>>> loss, grad["W1"].T.tolist(), grad["w2"].tolist(), grad["b2"].tolist()
(0.125, [[-1.0, -2.0], [0.0, 0.0]], [-0.5, 0.0], [-0.5])
>>> for rate in (0.01, 0.1):
...     print(rate, round(loss_and_gradient({k: w[k] - rate * grad[k] for k in w}, x, y)[0], 3))
0.01 0.068
0.1 0.344

A check on random data, where no pre-activation happens to lie within 1e-5 of the kink of ReLU:

>>> rng = np.random.default_rng(0)
>>> w = {"W1": rng.normal(size=(3, 4)), "b1": rng.normal(size=4), "w2": rng.normal(size=4), "b2": rng.normal(size=1)}
>>> x, y = rng.normal(size=(6, 3)), rng.normal(size=6)
>>> exact, numeric = loss_and_gradient(w, x, y)[1], numeric_gradient(w, x, y)
>>> bool(max(np.linalg.norm(exact[k] - numeric[k]) / np.linalg.norm(exact[k]) for k in w) < 1e-8)
True
"""

import numpy as np


def loss_and_gradient(w, x, y):
    """Mean of half the squared error for x (n, d) and y (n,), and its gradient, shaped like w."""
    z = x @ w["W1"] + w["b1"]  # (n, h), kept for the backward pass
    h = np.maximum(z, 0.0)
    error = h @ w["w2"] + w["b2"] - y  # (n,)
    d_out = error / len(y)  # gradient at the output, (n,)
    d_z = np.outer(d_out, w["w2"]) * (z > 0)  # gradient at the pre-activations, (n, h)
    gradient = {"W1": x.T @ d_z, "b1": d_z.sum(axis=0), "w2": h.T @ d_out, "b2": d_out.sum(keepdims=True)}
    return float((error**2).mean() / 2), gradient


def numeric_gradient(w, x, y, step=1e-5):
    """Central differences: two forward passes for every single parameter."""
    gradient = {name: np.empty_like(value) for name, value in w.items()}
    for name, value in w.items():
        for i in np.ndindex(value.shape):
            there, back = ({**w, name: value.copy()} for _ in range(2))
            there[name][i] += step
            back[name][i] -= step
            gradient[name][i] = (loss_and_gradient(there, x, y)[0] - loss_and_gradient(back, x, y)[0]) / (2 * step)
    return gradient
