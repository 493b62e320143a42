"""One noisy sample fitted with three ridge strengths, and training and new-row error over the strength."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/linear-classic-models/regularization-purpose.py"


def draw():
    code = runpy.run_path(str(CODE))
    rng = np.random.default_rng(9)
    x, features, truth = code["sample"](rng, code["ROWS"])
    target = truth + code["NOISE"] * rng.normal(size=len(x))
    grid = np.linspace(-1, 1, 81)
    basis = np.polynomial.legendre.legvander(grid, code["DEGREE"])[:, 1:]

    figure, (top, bottom) = canvas(2, 1, height=450)
    top.plot(grid, np.sin(3 * grid), color=QUIET, linestyle=":", linewidth=1.5, label="truth")
    styles = ((0.01, ORANGE, "--", "λ = 0.01"), (1, BLUE, "-", "λ = 1"), (100, PURPLE, "-.", "λ = 100"))
    for strength, color, line, label in styles:
        weights, intercept = code["ridge"](features, target, strength)
        top.plot(grid, basis @ weights + intercept, color=color, linestyle=line, label=label)
    top.plot(x, target, "o", color=INK, markersize=4)
    top.set(xlabel="x", ylabel="y", ylim=(-2.2, 3.2))
    top.legend(loc="upper left", ncols=2)

    strengths = np.logspace(-2, 3, 26)
    training, fresh = code["errors"](strengths, times=200)
    bottom.axhline(code["NOISE"] ** 2, color=QUIET, linewidth=1, linestyle=":")
    bottom.text(1000, code["NOISE"] ** 2 + 0.01, "noise", color=QUIET, ha="right", va="bottom", fontsize=10)
    bottom.plot(strengths, training, color=GREEN, linestyle="-.")
    bottom.plot(strengths, fresh, color=INK, linestyle="-")
    best = fresh.argmin()
    bottom.plot(strengths[best], fresh[best], "o", color=INK)
    bottom.text(0.02, 0.62, "new rows", color=INK)
    bottom.text(6, 0.16, "training rows", color=GREEN, va="bottom")
    bottom.set(xscale="log", xlabel="penalty λ   (flexible → simple)", ylabel="mean squared error", ylim=(0, 0.8))
    bottom.minorticks_off()
    return figure
