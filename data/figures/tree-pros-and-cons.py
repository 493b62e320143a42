"""Three trees grown on three samples of one straight-line law, and linear regression on the same samples."""

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas


def draw():
    rng = np.random.default_rng(0)
    grid = np.linspace(0, 1.4, 181)
    figure, axes = canvas(2, 1, height=380, sharex=True, sharey=True)
    for style in ("-", "--", ":"):
        x = rng.uniform(size=(60, 1))
        y = 3 * x[:, 0] + rng.normal(size=60)
        for axis, model, color in (
            (axes[0], DecisionTreeRegressor(min_samples_leaf=8), BLUE),
            (axes[1], LinearRegression(), ORANGE),
        ):
            axis.plot(grid, model.fit(x, y).predict(grid[:, None]), color=color, linestyle=style, linewidth=1.6)
    for axis, title in zip(axes, ("one tree, three samples", "linear regression, the same samples"), strict=True):
        axis.plot(grid, 3 * grid, color=INK, linewidth=0.8, linestyle="-")
        axis.axvspan(1, 1.4, color=QUIET, alpha=0.15, linewidth=0)
        axis.annotate("no training rows", (1.2, -0.75), ha="center", color=INK, fontsize=10)
        axis.annotate(
            "truth", (1.28, 3.84), xytext=(-6, 2), textcoords="offset points", ha="right", color=INK, fontsize=10
        )
        axis.set(title=title, ylabel="prediction", xlim=(0, 1.4), ylim=(-1.2, 4.8), yticks=[0, 2, 4])
    axes[1].set_xlabel("feature x")
    return figure
