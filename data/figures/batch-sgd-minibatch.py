"""Training loss of logistic regression per epoch for three batch sizes, each with a learning rate that suits it."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

ROWS, FEATURES, EPOCHS = 1024, 20, 40


def data():
    """Rows (n, d) on unequal scales and labels -1 and +1 from a logistic model, so that no weights fit them all."""
    rng = np.random.default_rng(0)
    scale = np.logspace(0, -1, FEATURES)
    x = rng.normal(size=(ROWS, FEATURES)) * scale
    p = 1 / (1 + np.exp(-x @ (rng.normal(size=FEATURES) / scale) * 0.5))
    return x, np.where(rng.random(ROWS) < p, 1.0, -1.0)


def loss(w, x, y):
    return np.logaddexp(0, -y * (x @ w)).mean()


def minimum(x, y):
    """The smallest training loss, by Newton's method."""
    w = np.zeros(FEATURES)
    for _ in range(20):
        p = 1 / (1 + np.exp(y * (x @ w)))
        w += np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x, x.T @ (y * p))
    return loss(w, x, y)


def curve(x, y, batch, rate):
    """Training loss after 0, 1, ... EPOCHS passes over the shuffled rows."""
    rng = np.random.default_rng(1)
    w = np.zeros(FEATURES)
    losses = [loss(w, x, y)]
    for _ in range(EPOCHS):
        for rows in np.array_split(rng.permutation(ROWS), ROWS // batch):
            pull = y[rows] / (1 + np.exp(y[rows] * (x[rows] @ w)))
            w = w + rate * (x[rows] * pull[:, None]).mean(axis=0)
        losses.append(loss(w, x, y))
    return np.array(losses)


def draw():
    x, y = data()
    figure, axes = canvas(height=250)
    for batch, rate, place, colour, line, marker in (
        (1, 0.05, (2.5, 0.008), ORANGE, ":", "o"),
        (32, 1.0, (15.5, 0.023), BLUE, "-", "s"),
        # 2 over the largest eigenvalue of the Hessian at the start is 7.66; a rate of 10 ends at 0.019.
        (ROWS, 7.5, (19, 0.1), GREEN, "--", "^"),
    ):
        gap = curve(x, y, batch, rate) - minimum(x, y)
        axes.semilogy(gap, color=colour, linestyle=line, marker=marker, markersize=4, markevery=5)
        axes.text(*place, f"batch of {batch}", color=INK)
    axes.set_ylim(0.001, 0.5)
    axes.set_xlabel("epochs (passes over 1024 rows)")
    axes.set_title("training loss above its minimum", loc="left")
    axes.grid(axis="y")
    return figure
