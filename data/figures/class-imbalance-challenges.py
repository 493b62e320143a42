"""Four scores of one pair of classes while only the share of positives falls, from the answer's own code."""

import runpy
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

CODE = Path(__file__).parents[1] / "topics/data-features/class-imbalance-challenges.py"


def draw():
    """Exact curves, and recall at 0.5 of fitted logistic regressions as dots."""
    code = runpy.run_path(str(CODE))
    shares = np.logspace(np.log10(0.5), -3, 80)
    figure, ax = canvas(height=270)
    ax.plot(shares, [code["at_half"](s)[0] for s in shares], color=INK, ls=":")
    ax.plot(shares, np.full(80, code["AUC"]), color=GREEN, ls="-.")
    ax.plot(shares, [code["at_half"](s)[1] for s in shares], color=BLUE, ls="-")
    ax.plot(shares, [code["precision"](s) for s in shares], color=ORANGE, ls="--")
    rng = np.random.default_rng(0)
    for share in (0.5, 0.2, 0.1, 0.05, 0.02, 0.01):
        y = np.arange(40_000) < 40_000 * share
        x = rng.normal(size=(40_000, 1)) + code["GAP"] * y[:, None]
        found = LogisticRegression().fit(x, y).predict(x)[y].mean()
        ax.plot(share, found, "o", color=BLUE, mfc="none", ms=6)
    ax.text(0.0011, 1.04, "accuracy, cut at 0.5", color=INK, ha="right", va="center")
    ax.text(0.0011, 0.87, "ROC AUC", color=GREEN, ha="right", va="center")
    ax.text(0.035, 0.52, "recall,\ncut at 0.5", color=BLUE, ha="left", va="center")
    ax.text(0.16, 0.25, "precision,\nfixed cut", color=ORANGE, ha="right", va="center")
    ax.set_xscale("log")
    ax.set_xlim(0.55, 0.0009)
    ax.set_xticks([0.5, 0.1, 0.01, 0.001], ["50 %", "10 %", "1 %", "0.1 %"])
    ax.minorticks_off()
    ax.set(ylim=(0, 1.08), xlabel="share of positives", ylabel="score")
    return figure
