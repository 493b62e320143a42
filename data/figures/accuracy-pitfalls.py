"""Accuracy over prevalence for a useful test and for a test that never raises an alarm."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/evaluation-metrics/accuracy-pitfalls.py"


def draw():
    accuracy = runpy.run_path(str(CODE))["accuracy"]
    share = np.logspace(-3, np.log10(0.5), 100)
    figure, axis = canvas(height=270)
    axis.plot(100 * share, accuracy(0, 1, share), color=ORANGE, linestyle="--")
    axis.plot(100 * share, accuracy(0.8, 0.9, share), color=BLUE, linestyle="-")
    axis.plot(100 * share[[0, -1]], [0.85, 0.85], color=GREEN, linestyle="-.")
    axis.plot(100 * share[[0, -1]], [0.5, 0.5], color=GREEN, linestyle=":")
    cross = 0.1 / 0.9
    axis.axvline(100 * cross, color=QUIET, linewidth=1, linestyle=":")
    axis.plot(100 * cross, 1 - cross, "o", color=INK)
    axis.text(100 * cross + 1, 0.93, "equal at\n11 %", color=INK, fontsize=10)
    axis.text(0.11, 0.985, "never alarm", color=ORANGE, va="top")
    axis.text(0.11, 0.903, "useful test", color=BLUE, va="bottom")
    axis.text(0.11, 0.84, "its balanced accuracy", color=GREEN, va="top")
    axis.text(0.11, 0.51, "balanced accuracy of never alarm", color=GREEN, va="bottom")
    axis.set(xscale="log", xlim=(0.1, 50), ylim=(0.48, 1.02), xlabel="prevalence, %", ylabel="accuracy")
    axis.set_xticks([0.1, 1, 10, 50], ["0.1", "1", "10", "50"])
    axis.minorticks_off()
    return figure
