"""Forward and backward pass of linear, ReLU, linear, softmax cross-entropy.

One row by hand (the answer follows it), then XOR, which no linear classifier gets right.

>>> params = {"W1": np.array([[1.0, 0.0], [1.0, -1.0]]), "b1": np.zeros(2),
...           "W2": np.array([[1.0, 0.0], [2.0, -1.0]]), "b2": np.array([0.0, 3.0])}
>>> loss, gradients = loss_and_gradients(params, np.array([[1.0, 2.0]]), np.array([0]))
>>> round(float(loss), 4)
0.6931
>>> {name: gradient.round(4).tolist() for name, gradient in gradients.items()}
{'W1': [[-0.5, 0.0], [-1.0, 0.0]], 'b1': [-0.5, 0.0], 'W2': [[-1.5, 1.5], [0.0, 0.0]], 'b2': [-0.5, 0.5]}
>>> rows, labels = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([0, 1, 1, 0])
>>> params = initialise(2, 8, 2, np.random.default_rng(0))
>>> for _ in range(500):
...     loss, gradients = loss_and_gradients(params, rows, labels)
...     params = {name: value - 0.5 * gradients[name] for name, value in params.items()}
>>> forward(params, rows)[0].argmax(axis=1).tolist()
[0, 1, 1, 0]
"""

import numpy as np


def initialise(d, hidden, classes, rng):
    """Random weights that keep a ReLU layer's signal size, zero biases: W1 (d, h), b1 (h,), W2 (h, k), b2 (k,)."""
    return {
        "W1": rng.normal(0.0, np.sqrt(2 / d), (d, hidden)),
        "b1": np.zeros(hidden),
        "W2": rng.normal(0.0, np.sqrt(1 / hidden), (hidden, classes)),
        "b2": np.zeros(classes),
    }


def forward(params, rows):
    """Logits (n, k) and the hidden activations (n, h) for rows (n, d)."""
    active = np.maximum(rows @ params["W1"] + params["b1"], 0.0)
    return active @ params["W2"] + params["b2"], active


def loss_and_gradients(params, rows, labels):
    """Mean cross-entropy of rows (n, d) with labels (n,) in 0..k-1, and its gradient in each parameter's shape."""
    n = len(rows)
    logits, active = forward(params, rows)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(n), labels].mean()

    d_logits = np.exp(log_p)
    d_logits[np.arange(n), labels] -= 1.0
    d_logits /= n  # (n, k): the loss is a mean over rows
    d_hidden = d_logits @ params["W2"].T * (active > 0)  # (n, h): ReLU passes the gradient where it was on
    return loss, {
        "W1": rows.T @ d_hidden,
        "b1": d_hidden.sum(axis=0),
        "W2": active.T @ d_logits,
        "b2": d_logits.sum(axis=0),
    }
