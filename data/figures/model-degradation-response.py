"""Accuracy month by month while the true decision boundary turns, for three ways to maintain the model."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/mlops/model-degradation-response.py"


def draw():
    """Four curves over the months since release, from the simulation of the answer's code."""
    simulate = runpy.run_path(str(CODE))["simulate"]
    frozen, history, window, best = simulate(seed=4).T
    month = np.arange(1, len(best) + 1)
    figure, axes = canvas(height=250)
    axes.plot(month, best, ":", color=QUIET, linewidth=1.5)
    axes.plot(month, window, "-", color=GREEN)
    axes.plot(month, history, "--", color=BLUE)
    axes.plot(month, frozen, "-.", color=ORANGE)
    axes.text(1, 0.855, "best possible", color=QUIET)
    axes.text(24, 0.785, "retrained on last 3 months", color=GREEN, ha="right")
    axes.text(24, 0.66, "on all history", color=BLUE, ha="right")
    axes.text(13, 0.575, "never retrained", color=ORANGE, ha="right")
    axes.set(ylim=(0.45, 0.9), xlabel="months since release", ylabel="accuracy on the month")
    axes.set_xticks([1, 6, 12, 18, 24])
    return figure
