"""Gradient descent on two uncorrelated features, before and after standardising, from the answer's own code."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/data-features/feature-scaling.py"


def draw():
    """Two panels, each with equal axes: ellipses of equal loss, the path from zero, and the minimum."""
    code = runpy.run_path(str(CODE))
    figure, axes = canvas(rows=2, height=330, height_ratios=[1, 1.6])
    angle = np.linspace(0, 2 * np.pi, 60)
    for ax, spread, color, mark, title, limits in (
        (axes[0], 5, ORANGE, "s", "deviations 1 and 5", (-0.2, 0.6)),
        (axes[1], 1, BLUE, "o", "standardised", (-0.3, 1.5)),
    ):
        path, best = code["descend"](spread)[1], np.array([1.0, 1.0 / spread])
        for radius in (0.35, 0.7, 1.05, 1.42):
            ellipse = best[0] + radius * np.cos(angle), best[1] + radius * np.sin(angle) / spread
            ax.plot(*ellipse, color=QUIET, lw=0.8, ls="-")
        ax.plot(path[:, 0], path[:, 1], color=color, marker=mark, ms=3.5, lw=1.2)
        ax.plot(*best, "*", color=GREEN, ms=11)
        steps = len(path) - 1
        ax.set_title(f"{title}: {steps} step" + ("s" if steps > 1 else ""))
        ax.set(xlim=(-0.7, 2.7), ylim=limits, aspect="equal", ylabel="weight 2", yticks=[0, round(best[1], 1)])
    axes[1].set_xlabel("weight 1")
    return figure
