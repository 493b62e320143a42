"""Accuracy on attacked test digits against the size of the attack, for standard and adversarial training."""

import numpy as np
from sklearn.datasets import load_digits

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas


def data():
    """Images (n, 64) with pixels from 0 to 1 and digits (n,): 1200 to train, 597 to test."""
    x, y = load_digits(return_X_y=True)
    order = np.random.default_rng(0).permutation(len(x))
    x, y = x[order] / 16, y[order]
    return (x[:1200], y[:1200]), (x[1200:], y[1200:])


def forward(params, x):
    w, b, v, c = params
    h = np.maximum(x @ w + b, 0)
    logits = h @ v + c
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    return h, p / p.sum(axis=1, keepdims=True)


def gradients(params, x, y):
    """Of the summed cross-entropy: in the input, (n, 64), and in each parameter."""
    h, d = forward(params, x)
    d[np.arange(len(y)), y] -= 1
    d_z = d @ params[2].T * (h > 0)
    return d_z @ params[0].T, [x.T @ d_z, d_z.sum(axis=0), h.T @ d, d.sum(axis=0)]


def attack(params, x, y, size, steps, rng):
    """Projected gradient ascent on the loss from a random start, each pixel within `size` and in [0, 1]."""
    bad = np.clip(x + rng.uniform(-size, size, x.shape), 0, 1)
    for _ in range(steps):
        bad = bad + 2.5 * size / steps * np.sign(gradients(params, bad, y)[0])
        bad = np.clip(np.clip(bad, x - size, x + size), 0, 1)
    return bad


def train(x, y, size, epochs=20, hidden=64):
    rng = np.random.default_rng(0)
    params = [rng.normal(size=(64, hidden)) * np.sqrt(2 / 64), np.zeros(hidden)]
    params += [rng.normal(size=(hidden, 10)) / np.sqrt(hidden), np.zeros(10)]
    speed = [0.0] * 4
    for _ in range(epochs):
        for rows in np.array_split(rng.permutation(len(x)), 24):
            batch = attack(params, x[rows], y[rows], size, 5, rng) if size else x[rows]
            for i, g in enumerate(gradients(params, batch, y[rows])[1]):
                speed[i] = 0.9 * speed[i] + g / len(rows)
                params[i] = params[i] - 0.05 * speed[i]
    return params


def draw():
    (x, y), (x_test, y_test) = data()
    sizes = np.array([0, 0.05, 0.1, 0.15, 0.2, 0.25])

    def accuracy(params, images):
        return 100 * (forward(params, images)[1].argmax(axis=1) == y_test).mean()

    standard, hardened = train(x, y, 0), train(x, y, 0.1)
    rng = np.random.default_rng(1)
    attacked = [[accuracy(net, attack(net, x_test, y_test, s, 10, rng)) for s in sizes] for net in (standard, hardened)]
    noise = [accuracy(standard, np.clip(x_test + s * rng.choice([-1, 1], x_test.shape), 0, 1)) for s in sizes]
    figure, axes = canvas(height=270)
    for values, label, place, colour, line, marker in (
        (noise, "standard, random signs", (0.107, 99), GREEN, ":", "s"),
        (attacked[1], "trained on attacks of 0.1", (0.118, 79), BLUE, "-", "o"),
        (attacked[0], "standard, attacked", (0.002, 40), ORANGE, "--", "^"),
    ):
        axes.plot(sizes, values, color=colour, linestyle=line, marker=marker, markersize=5)
        axes.text(*place, label, color=INK)
    axes.set_ylim(0, 106)
    axes.set_xticks(sizes, [f"{s:g}" for s in sizes])
    axes.set_yticks([0, 25, 50, 75, 100])
    axes.set_xlabel("largest change of a pixel (pixels are 0 to 1)")
    axes.set_title("test accuracy, %", loc="left")
    axes.grid(axis="y")
    return figure
