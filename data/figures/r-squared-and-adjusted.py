"""Training R-squared, adjusted R-squared and R-squared on new rows over the number of features."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/evaluation-metrics/r-squared-and-adjusted.py"


def draw():
    average = runpy.run_path(str(CODE))["average"]
    counts = [2, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 36, 40]
    training, adjusted, fresh = np.transpose([average(d, times=400) for d in counts])
    figure, axis = canvas(height=280)
    axis.axhline(0, color=QUIET, linewidth=1, linestyle=":")
    axis.plot(counts, training, color=ORANGE, linestyle="--", marker="s", markersize=4)
    axis.plot(counts, adjusted, color=BLUE, linestyle="-.", marker="^", markersize=4)
    axis.plot(counts, fresh, color=GREEN, linestyle="-", marker="o", markersize=4)
    axis.text(19, 0.79, "R², training rows", color=ORANGE, ha="right")
    axis.text(40, 0.36, "adjusted R²", color=BLUE, ha="right")
    axis.text(18, 0.08, "R², new rows", color=GREEN, ha="right")
    axis.text(40, 0.03, "predicting the mean", color=INK, ha="right", fontsize=10)
    axis.set(xlabel="features (2 real, the rest noise)", ylabel="R²", xlim=(1, 41), ylim=(-0.5, 1))
    return figure
