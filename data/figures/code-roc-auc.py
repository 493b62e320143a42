"""The ROC curve of six rows with one tie, and the two paths that a sort without grouping would take."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

ANSWER = Path(__file__).resolve().parents[1] / "topics" / "ml-coding" / "code-roc-auc.py"
LABELS = np.array([1, 1, 0, 1, 0, 0])
SCORES = np.array([0.9, 0.6, 0.6, 0.4, 0.3, 0.1])


def draw():
    answer = runpy.run_path(str(ANSWER))
    # Breaking the tie by a hair gives the path of code that steps row by row.
    nudge = 1e-6 * (np.arange(6) == 1)
    figure, axes = canvas(height=330)
    axes.plot([0, 1], [0, 1], color=QUIET, linestyle="-", linewidth=0.8)
    detour, whole = slice(1, 4), slice(None)  # elsewhere the three paths are one
    for scores, part, name, look in (
        (SCORES + nudge, detour, "tied positive first", {"color": ORANGE, "linestyle": "--", "marker": "^"}),
        (SCORES - nudge, detour, "tied negative first", {"color": GREEN, "linestyle": ":", "marker": "v"}),
        (SCORES, whole, "tie as one step", {"color": BLUE, "linestyle": "-", "marker": "o"}),
    ):
        fpr, tpr = answer["roc_curve"](LABELS, scores)
        label = f"{name}: {answer['roc_auc'](LABELS, scores):.3f}"
        axes.plot(fpr[part], tpr[part], clip_on=False, label=label, **look)
    axes.annotate("the tie", (1 / 6, 0.5), (0.02, 0.78), color=INK, arrowprops={"arrowstyle": "-", "color": QUIET})
    axes.set(xlabel="false positive rate", ylabel="true positive rate", xlim=(0, 1), ylim=(0, 1), aspect="equal")
    axes.set_xticks([0, 1 / 3, 2 / 3, 1], ["0", "1/3", "2/3", "1"])
    axes.set_yticks([0, 1 / 3, 2 / 3, 1], ["0", "1/3", "2/3", "1"])
    axes.legend(loc="lower right", title="order, and area")
    return figure
