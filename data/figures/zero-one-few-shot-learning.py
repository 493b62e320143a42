"""Accuracy on five unseen classes over the number of labelled examples, as the answer's simulation measures it."""

import runpy
from pathlib import Path

from guide.figure import BLUE, GREEN, ORANGE, canvas

CODE = Path(__file__).parents[1] / "topics/ml-foundations/zero-one-few-shot-learning.py"
SHOTS = (1, 2, 5, 10, 20)


def draw():
    """Two rising curves of prototypes and the level that a description alone reaches."""
    accuracy = runpy.run_path(str(CODE))["accuracy"]
    told, _, raw, learned = 100 * accuracy(SHOTS).T
    figure, ax = canvas(height=240)
    ax.plot(SHOTS, learned, color=BLUE, ls="-", marker="o", ms=5)
    ax.plot(SHOTS, raw, color=ORANGE, ls="--", marker="s", ms=5)
    ax.axhline(told[0], color=GREEN, ls="-.", lw=1.5)
    ax.set(xscale="log", ylim=(0, 104), xlabel="labelled examples per new class", ylabel="accuracy, %")
    ax.set_xticks(SHOTS, SHOTS)
    ax.minorticks_off()
    ax.text(1, 89, "description only (zero-shot)", color=GREEN)
    ax.text(3.1, 71, "prototypes, learned space", color=BLUE)
    ax.text(3.6, 26, "prototypes, raw features", color=ORANGE)
    ax.text(1, 5, "guessing: 20 %", fontsize=10)
    return figure
