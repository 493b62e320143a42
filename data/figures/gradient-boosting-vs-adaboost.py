"""The pull of a row on the next stump under two losses, and what eight gross label errors do to the test error.

The simulation is that of the code beside the answer.
"""

import numpy as np
from scipy.special import expit

from guide.figure import BLUE, INK, ORANGE, canvas

CUTS = np.linspace(-2.5, 2.5, 21)
LOSSES = {
    "exponential": (lambda m: (np.exp(-m), np.exp(-m)), ORANGE, "--"),
    "logistic": (lambda m: (expit(-2 * m), 2 * expit(-2 * m) * expit(2 * m)), BLUE, "-"),
}


def stumps(x):
    return np.concatenate([np.where(column[:, None] > CUTS, 1, -1) for column in x.T], axis=1)


def errors(loss, wrong, rounds=100, samples=5):
    """Share of wrong test rows after each round, mean over training samples: shape (rounds,)."""
    total = np.zeros(rounds)
    for seed in range(samples):
        rng = np.random.default_rng(seed)
        x, fresh = rng.normal(size=(400, 5)), rng.normal(size=(2000, 5))
        y, votes, ahead, scores, far = np.sign(x.sum(axis=1)), stumps(x), stumps(fresh), np.zeros(400), np.zeros(2000)
        y[np.argsort(x.sum(axis=1))[400 - wrong :]] *= -1
        for turn in range(rounds):
            slope = (y * loss(y * scores)[0]) @ votes
            best, step = np.abs(slope).argmax(), 0.0
            for _ in range(6):
                pull, curve = loss(y * (scores + step * votes[:, best]))
                step += np.clip((y * pull) @ votes[:, best] / curve.sum(), -1, 1)
            scores, far = scores + step * votes[:, best], far + step * ahead[:, best]
            total[turn] += (np.sign(far) != np.sign(fresh.sum(axis=1))).mean() / samples
    return total


def draw():
    margin, count = np.linspace(-3, 3, 121), np.arange(1, 101)
    figure, (top, bottom) = canvas(2, 1, height=430)
    for name, (loss, color, style) in LOSSES.items():
        top.plot(margin, loss(margin)[0] / loss(np.zeros(1))[0], color=color, linestyle=style, label=name)
        for wrong, width in ((8, 2), (0, 1)):
            path = errors(loss, wrong)
            bottom.plot(count, path, color=color, linestyle=style, linewidth=width)
    top.axvline(0, color=INK, linewidth=0.6)
    top.set(
        title="pull of one row, relative to m = 0",
        xlabel="margin m = yF",
        xlim=(-3, 3),
        ylim=(0, 21),
        xticks=range(-3, 4),
        yticks=[0, 2, 10, 20],
    )
    top.grid(True)
    top.legend()
    bottom.annotate("8 of 400 labels grossly wrong", (100, 0.185), ha="right", color=INK, fontsize=10)
    bottom.annotate("clean labels (thin)", (100, 0.045), ha="right", color=INK, fontsize=10)
    bottom.set(
        title="share of wrong test rows",
        xlabel="rounds",
        xlim=(1, 100),
        ylim=(0, 0.4),
        xticks=[1, 25, 50, 75, 100],
        yticks=[0, 0.1, 0.2, 0.3, 0.4],
    )
    bottom.grid(True)
    return figure
