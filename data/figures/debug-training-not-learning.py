"""The test of 20 examples: one network on 20 random examples with random labels, intact and with three bugs."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, canvas

ROWS, FEATURES, HIDDEN, CLASSES, STEPS = 20, 16, 64, 10, 1500
EVERY = 15


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def losses(rate, twice=False, shuffle=False):
    """Cross-entropy every few steps of gradient descent on all rows; `twice` feeds softmax outputs in as logits."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(ROWS, FEATURES))
    target = np.eye(CLASSES)[np.arange(ROWS) % CLASSES]
    w1 = rng.normal(size=(FEATURES, HIDDEN)) * np.sqrt(2 / FEATURES)
    w2 = rng.normal(size=(HIDDEN, CLASSES)) * 0.01
    seen = []
    for i in range(STEPS + 1):
        labels = target[rng.permutation(ROWS)] if shuffle else target
        h = np.maximum(x @ w1, 0.0)
        p = softmax(h @ w2)
        out = softmax(p) if twice else p
        d = (out - labels) / ROWS
        if twice:
            d = p * (d - (d * p).sum(axis=1, keepdims=True))
        if i % EVERY == 0:
            seen.append(-np.log((out * labels).sum(axis=1)).mean())
        d_h = d @ w2.T * (h > 0)
        w1, w2 = w1 - rate * x.T @ d_h, w2 - rate * h.T @ d
    return seen


def draw():
    figure, axes = canvas(height=250)
    steps = np.arange(0, STEPS + 1, EVERY)
    for label, options, place, colour, line in (
        ("labels reshuffled at every step", {"rate": 0.1, "shuffle": True}, (30, 2.55), PURPLE, ":"),
        ("rate 1000 times too small", {"rate": 0.0001}, (560, 1.92), GREEN, "-."),
        ("softmax twice", {"rate": 0.1, "twice": True}, (560, 1.24), ORANGE, "--"),
        ("intact", {"rate": 0.1}, (190, 0.1), BLUE, "-"),
    ):
        axes.plot(steps, losses(**options), color=colour, linestyle=line)
        axes.text(*place, label, color=INK)
    axes.set_yticks([0, 0.5, 1, np.log1p(9 / np.e), np.log(10)], ["0", "0.5", "1", "1.46", "ln 10"])
    axes.set_ylim(-0.08, 2.85)
    axes.set_xticks([0, 500, 1000, 1500])
    axes.set_xlabel("step of gradient descent")
    axes.set_title("training loss", loc="left")
    axes.grid(axis="y")
    return figure
