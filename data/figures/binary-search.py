"""Precision and recall against the threshold for simulated scores, and where bisection for a precision ends."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, QUIET, canvas

ANSWER = Path(__file__).resolve().parents[1] / "topics" / "coding-software" / "binary-search.py"
SEARCH = runpy.run_path(str(ANSWER))["first_true"]
WANTED = 0.8


def curves(seed, n=100):
    """Distinct scores in increasing order, and precision and recall of flagging all that are at least as high."""
    rng = np.random.default_rng(seed)
    labels = rng.random(n) < 0.3
    scores = 1 / (1 + np.exp(-rng.normal(labels * 2.2 - 1.1, 1)))
    order = np.argsort(scores)
    hits = np.cumsum(labels[order][::-1])[::-1]
    return scores[order], hits / np.arange(n, 0, -1), hits / hits[0]


def ends(precision):
    """Index of the lowest threshold that reaches the wanted precision, and the one that bisection gives."""
    return int(np.argmax(precision >= WANTED)), SEARCH(0, len(precision), lambda i: precision[i] >= WANTED)


def draw():
    missed = sum(len(set(ends(curves(seed)[1]))) == 2 for seed in range(1000))
    scores, precision, recall = curves(seed=513)  # one where it goes far wrong
    lowest, bisected = ends(precision)
    figure, axes = canvas(height=290)
    axes.step(scores, recall, color=BLUE, linestyle="--", where="pre")
    axes.step(scores, precision, color=ORANGE, where="pre")
    axes.axhline(WANTED, color=QUIET, linewidth=1)
    for i, mark, name in ((lowest, "o", "lowest that reaches 0.8"), (bisected, "D", "where bisection ends")):
        axes.plot(
            scores[i], precision[i], color=GREEN if mark == "o" else PURPLE, linestyle="", marker=mark, label=name
        )
    axes.text(0.12, 0.36, "precision", color=INK)
    axes.text(0.3, 0.93, "recall", color=INK)
    axes.set_title(f"bisection misses in {missed} of 1,000 samples")
    axes.set(xlabel="threshold", ylabel="precision, recall", xlim=(0, 1), ylim=(0, 1.05))
    axes.legend(loc="lower left")
    return figure
