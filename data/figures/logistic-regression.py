"""One logistic regression on one feature, seen as probability and as log-odds, with the observed rates by bin."""

import numpy as np
from sklearn.linear_model import LogisticRegression

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas


def draw():
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 10, 3000)
    y = rng.uniform(size=3000) < 1 / (1 + np.exp(4 - 0.8 * x))
    model = LogisticRegression(C=np.inf).fit(x[:, None], y)
    slope, intercept = model.coef_[0, 0], model.intercept_[0]

    bins = np.floor(x).astype(int)
    middle = np.arange(10) + 0.5
    rate = np.bincount(bins, weights=y) / np.bincount(bins)
    grid = np.linspace(0, 10, 121)
    line = intercept + slope * grid

    figure, (top, bottom) = canvas(2, 1, height=330, sharex=True)
    top.plot(grid, 1 / (1 + np.exp(-line)), color=BLUE, label="fitted")
    top.plot(middle, rate, "o", color=ORANGE, markersize=5, label="observed share")
    top.set(ylabel="probability", yticks=[0, 0.5, 1])
    top.legend(loc="upper left")
    bottom.plot(grid, line, color=BLUE)
    bottom.plot(middle, np.log(rate / (1 - rate)), "o", color=ORANGE, markersize=5)
    bottom.set(xlabel="feature x", ylabel="log-odds")
    edge = -intercept / slope
    for axis, zero in ((top, 0.5), (bottom, 0)):
        axis.axvline(edge, color=QUIET, linewidth=1, linestyle=":")
        axis.axhline(zero, color=QUIET, linewidth=1, linestyle=":")
    bottom.annotate("boundary", (edge, line.min()), xytext=(4, 0), textcoords="offset points", color=INK, fontsize=10)
    return figure
