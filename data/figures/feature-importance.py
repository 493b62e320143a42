"""Three importances of random forests, from the answer's own code."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/data-features/feature-importance.py"
LABELS = ["one twin", "both twins (1)", "b (0.7)", "flag (0.6)", "random id (0)"]


def draw():
    """One panel per method, one bar per feature and one for the pair of twins."""
    code = runpy.run_path(str(CODE))
    table = np.mean([code["importances"](seed) for seed in range(5)], axis=0)
    panels = (("impurity,\ntraining", BLUE, 2), ("shuffled,\ntest rows", ORANGE, 1), ("refitted\nwithout", GREEN, 1))
    figure, axes = canvas(columns=3, height=220, sharey=True)
    for ax, values, (title, color, digits) in zip(axes, table.T, panels):
        ax.barh(range(5), values, color=color, alpha=0.55, height=0.65)
        for row, value in enumerate(values):
            ax.text(max(value, 0) + 0.04 * max(values), row, f"{abs(value):.{digits}f}", va="center", fontsize=10)
        ax.axvline(0, color=QUIET, lw=1)
        ax.set(xlim=(min(0, min(values)), 1.55 * max(values)), xticks=[], title=title)
        ax.spines["bottom"].set_visible(False)
        ax.tick_params(left=False)
    axes[0].set_yticks(range(5), LABELS)
    axes[0].invert_yaxis()
    return figure
