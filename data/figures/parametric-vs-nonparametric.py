"""Error over training rows of a linear model and of k nearest neighbours, in 2 and in 8 dimensions."""

import runpy
from pathlib import Path

from guide.figure import BLUE, ORANGE, canvas

CODE = Path(__file__).parents[1] / "topics/ml-foundations/parametric-vs-nonparametric.py"
SIZES = (25, 50, 100, 200, 400, 800, 1600)


def draw():
    """Two panels with shared log axes."""
    errors = runpy.run_path(str(CODE))["errors"]
    figure, axes = canvas(1, 2, height=240, sharey=True)
    for ax, d in zip(axes, (2, 8), strict=True):
        lines = list(zip(*(errors(d, n) for n in SIZES), strict=True))
        ax.plot(SIZES, lines[0], color=BLUE, ls="--", marker="s", ms=4)
        ax.plot(SIZES, lines[1], color=ORANGE, ls="-", marker="o", ms=4)
        ax.set(xscale="log", yscale="log", xlabel="training rows", title=f"{d} features", ylim=(0.007, 0.6))
        ax.set_xticks([25, 200, 1600], [25, 200, 1600])
        ax.set_yticks([0.01, 0.03, 0.1, 0.3], [0.01, 0.03, 0.1, 0.3])
        ax.minorticks_off()
        ax.grid(axis="y")
    axes[0].set_ylabel("squared error")
    axes[0].text(330, 0.05, "linear", color=BLUE)
    axes[0].text(60, 0.014, "k-NN", color=ORANGE)
    axes[1].text(330, 0.026, "linear", color=BLUE)
    axes[1].text(330, 0.16, "k-NN", color=ORANGE)
    return figure
