"""Learning curves of naive Bayes, a decision tree and an SVM on the digits, as the answer's code measures them."""

import runpy
from pathlib import Path

from guide.figure import BLUE, GREEN, ORANGE, canvas

CODE = Path(__file__).parents[1] / "topics/ml-foundations/learning-curves.py"


def draw():
    """Two panels with shared axes: a curve that has closed its gap, and one that has not."""
    code = runpy.run_path(str(CODE))
    sizes = code["SIZES"]
    figure, axes = canvas(1, 2, height=250, sharey=True)
    for ax, name in zip(axes, ("naive Bayes", "tree"), strict=True):
        training, validation = code["curve"](name)
        ax.set_title(name)
        for errors, color, style, mark in ((validation, ORANGE, "-", "o"), (training, BLUE, "--", "s")):
            middle, spread = errors.mean(axis=1), errors.std(axis=1)
            ax.fill_between(sizes, middle - spread, middle + spread, color=color, alpha=0.18, lw=0)
            ax.plot(sizes, middle, color=color, ls=style, marker=mark, ms=4)
        ax.set(xscale="log", ylim=(-1.5, 52), xlabel="training rows")
        ax.set_xticks([88, 350, 1400], [88, 350, 1400])
        ax.minorticks_off()
    axes[1].plot(sizes, code["curve"]("SVM")[1].mean(axis=1), color=GREEN, ls=":", marker="^", ms=4)
    axes[0].set_ylabel("error, %")
    axes[0].text(160, 15.5, "validation", color=ORANGE)
    axes[0].text(1450, 1.5, "training", color=BLUE, ha="right")
    axes[1].text(230, 31, "validation", color=ORANGE)
    axes[1].text(1450, 6.5, "SVM, validation", color=GREEN, ha="right")
    axes[1].text(85, 1.5, "training", color=BLUE)
    return figure
