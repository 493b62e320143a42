"""A skewed target, and what RMSE, MAE and MAPE say of every constant prediction for it."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/evaluation-metrics/regression-metrics.py"


def draw():
    code = runpy.run_path(str(CODE))
    sample = code["skewed"]()
    grid = np.arange(20, 221, 2.0)
    figure, (top, bottom) = canvas(2, 1, height=400, sharex=True, height_ratios=[2, 3])
    top.hist(sample, np.arange(0, 421, 10), histtype="stepfilled", color=QUIET, alpha=0.4)
    top.set(ylabel="rows of 4,000", xlim=(0, 300), ylim=(0, 345))
    for name, color, line, place, label in (
        ("RMSE", ORANGE, "--", 137.7, (224, 1.17)),
        ("MAE", BLUE, "-", 100, (224, 1.61)),
        ("MAPE", GREEN, "-.", 52.7, (129, 1.74)),
    ):
        curve = np.array([code["measures"](sample, c)[name] for c in grid])
        best = grid[curve.argmin()]
        bottom.plot(grid, curve / curve.min(), color=color, linestyle=line)
        bottom.plot(best, 1, "o", color=color)
        bottom.text(*label, name, color=color, va="center")
        top.axvline(place, color=color, linestyle=line, linewidth=1.5)
    for x, y, words, color in ((56, 300, "53", GREEN), (103, 300, "100", BLUE), (141, 300, "138", ORANGE)):
        top.text(x, y, words, color=color)
    bottom.set(xlabel="target, and constant prediction", ylabel="error / its minimum", ylim=(0.97, 1.8))
    bottom.axhline(1, color=QUIET, linewidth=1, linestyle=":")
    return figure
