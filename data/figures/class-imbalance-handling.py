"""Cost against threshold for a plain and a class-weighted logistic regression, from the answer's own data."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/data-features/class-imbalance-handling.py"


def draw():
    """Both curves over the log odds of the threshold: the same shape in another place."""
    code = runpy.run_path(str(CODE))
    logits = np.linspace(-5.5, 4, 120)
    figure, ax = canvas(height=260)
    ax.axvline(0, color=QUIET, lw=1, ls=(0, (1, 2)))
    for weight, color, style, mark in ((None, BLUE, "-", "o"), ("balanced", ORANGE, "--", "s")):
        p = code["predict"](weight)
        costs = [code["cost"](p, 1 / (1 + np.exp(-z))) for z in logits]
        ax.plot(logits, costs, color=color, ls=style)
        at_half = code["cost"](p, 0.5)
        ax.plot(0, at_half, mark, color=color, ms=7)
        ax.annotate(f"{at_half:.0f}", (0, at_half), xytext=(6, 5), textcoords="offset points", color=color)
    thresholds = [0.01, 0.05, 0.2, 0.5, 0.8, 0.95]
    ax.set_xticks([np.log(t / (1 - t)) for t in thresholds], thresholds)
    ax.set(xlim=(-5.5, 4), ylim=(200, 1000), xlabel="threshold on the predicted probability")
    ax.set_ylabel("cost per 1000 cases")
    ax.text(-5.2, 300, "no weights", color=BLUE, va="top")
    ax.text(3.9, 300, "balanced weights", color=ORANGE, va="top", ha="right")
    return figure
