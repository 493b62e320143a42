"""Focal loss and its gradient against the probability of the true class."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

LINES = [(0, INK, "-", 1.2), (1, GREEN, "-.", 2), (2, BLUE, "-", 2.4), (5, ORANGE, "--", 2)]


def loss(p, gamma):
    return -((1 - p) ** gamma) * np.log(p)


def pull(p, gamma):
    """Size of the derivative in the logit of the true class (binary case)."""
    return (1 - p) ** gamma * (1 - p - gamma * p * np.log(p))


def draw():
    p = np.linspace(0.01, 0.99, 99)
    figure, (top, low) = canvas(2, 1, height=400, sharex=True)
    for gamma, colour, line, width in LINES:
        name = "γ = 0 (cross-entropy)" if gamma == 0 else f"γ = {gamma}"
        top.plot(p, loss(p, gamma), color=colour, linestyle=line, linewidth=width, label=name)
        low.semilogy(p, pull(p, gamma) / pull(p, 0), color=colour, linestyle=line, linewidth=width)
    top.set_ylim(0, 4)
    top.set_yticks([0, 1, 2, 3, 4])
    top.legend(loc="upper right")
    top.set_title("loss of one example", loc="left")
    low.set_ylim(1e-4, 3)
    low.set_yticks([1, 0.1, 0.01, 0.001, 0.0001], ["1", "0.1", "0.01", "0.001", "0.0001"])
    low.minorticks_off()
    low.set_title("its gradient, relative to cross-entropy", loc="left")
    low.set_xlabel("probability given to the true class")
    low.set_xticks([0, 0.2, 0.4, 0.6, 0.8, 1])
    for axes in (top, low):
        axes.grid()
    return figure
