"""Expected test error of least squares against the number of features kept, from the answer's own code."""

import runpy
from pathlib import Path

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/data-features/why-feature-selection.py"


def draw():
    """The exact curve, what it is made of, and a simulation at some points."""
    code = runpy.run_path(str(CODE))
    ks = list(range(41))
    error = [code["expected_error"](k) for k in ks]
    dropped = [1 + (code["WEIGHTS"][k:] ** 2).sum() for k in ks]
    shown = [0, 4, 8, 12, 16, 20, 25, 30, 35, 40]
    figure, ax = canvas(height=260)
    ax.fill_between(ks, dropped, error, color=ORANGE, alpha=0.15, lw=0)
    ax.fill_between(ks, 1, dropped, color=BLUE, alpha=0.15, lw=0)
    ax.plot(ks, dropped, color=BLUE, ls="--")
    ax.plot(ks, error, color=INK)
    ax.plot(shown, [code["simulated_error"](k, runs=200) for k in shown], "o", color=INK, mfc="none", ms=6)
    ax.axhline(1, color=QUIET, lw=1, ls=":")
    ax.plot(11, error[11], "D", color=GREEN, ms=8)
    ax.annotate("best: 11", (11, error[11]), xytext=(11, 1.72), ha="center", color=GREEN)
    ax.text(31.5, 2.9, "expected error", ha="right", va="top")
    ax.text(33, 1.35, "cost of\nestimating", color=ORANGE, ha="center")
    ax.text(3.0, 1.25, "effects\nleft out", color=BLUE, ha="center")
    ax.text(40, 0.97, "noise", color=QUIET, ha="right", va="top")
    ax.set(xlim=(0, 40.6), ylim=(0.8, 3.5), xlabel="features kept, strongest first", ylabel="squared error, new rows")
    return figure
