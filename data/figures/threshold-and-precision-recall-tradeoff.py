"""Precision, recall and expected cost of every threshold, on the validation rows of the code beside the answer."""

import runpy
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

CODE = Path(__file__).parents[1] / "topics" / "evaluation-metrics" / "threshold-and-precision-recall-tradeoff.py"


def draw():
    code = runpy.run_path(str(CODE))
    features, labels = code["simulate"](90_000, np.random.default_rng(0))
    train, validation, _ = np.split(np.arange(90_000), 3)
    model = LogisticRegression().fit(features[train], labels[train])
    scores, truth = model.predict_proba(features[validation])[:, 1], labels[validation]
    cuts = np.geomspace(0.004, 0.6, 120)
    table = np.array([code["outcome"](truth, scores, cut, 4, 96) for cut in cuts])
    best = code["cheapest"](truth, scores, 4, 96)
    figure, (top, bottom) = canvas(2, height=380, sharex=True)
    top.plot(cuts, table[:, 1], color=BLUE, linestyle="-")
    top.plot(cuts, table[:, 0], color=ORANGE, linestyle="--")
    top.text(0.0045, 0.8, "recall", color=BLUE)
    top.text(0.0045, 0.13, "precision", color=ORANGE)
    top.set(ylim=(0, 1.02), ylabel="share")
    bottom.plot(cuts, table[:, 2], color=GREEN, linestyle="-")
    bottom.set(xscale="log", ylim=(0, 1900), ylabel="cost per 1,000 rows", xlabel="threshold on the score")
    low = code["outcome"](truth, scores, best, 4, 96)[2]
    bottom.plot([best], [low], "o", color=INK)
    bottom.text(best * 1.08, low - 330, f"cheapest: {low:.0f} at {best:.3f}")
    for axes in (top, bottom):
        axes.axvline(best, color=INK, linestyle=":", linewidth=1.2)
    bottom.set_xticks([0.01, 0.04, 0.1, 0.5], ["0.01", "0.04", "0.1", "0.5"])
    bottom.minorticks_off()
    return figure
