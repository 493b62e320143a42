"""Test error against training rows for two models with and without the distance feature, from the answer's code."""

import runpy
from pathlib import Path

from guide.figure import BLUE, GREEN, ORANGE, PURPLE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/data-features/feature-engineering-approach.py"


def draw():
    """Four learning curves."""
    code = runpy.run_path(str(CODE))
    sizes = [50, 100, 200, 500, 1000, 2000, 5000, 10000]
    figure, ax = canvas(height=270)
    ax.axhline(3, color=QUIET, lw=1, ls=":")
    for model, with_distance, color, style, mark in (
        ("LinearRegression", False, PURPLE, ":", "v"),
        ("boosted", False, ORANGE, "--", "s"),
        ("boosted", True, GREEN, "-.", "^"),
        ("LinearRegression", True, BLUE, "-", "o"),
    ):
        errors = [code["error"](n, code[model], with_distance) for n in sizes]
        ax.plot(sizes, errors, color=color, ls=style, marker=mark, ms=5)
    ax.text(10000, 6.8, "linear, coordinates", color=PURPLE, ha="right", va="top")
    ax.text(110, 5.0, "boosted trees, coordinates", color=ORANGE, va="bottom")
    ax.text(480, 3.95, "boosted trees with distance", color=GREEN, va="bottom")
    ax.annotate("", (260, 3.42), (470, 4.05), arrowprops={"arrowstyle": "-", "color": GREEN, "lw": 1})
    ax.text(50, 2.9, "linear with distance", color=BLUE, va="top")
    ax.text(10000, 2.9, "noise floor", color=QUIET, ha="right", va="top")
    ax.set_xscale("log")
    ax.set_xticks([50, 200, 1000, 10000], ["50", "200", "1000", "10,000"])
    ax.minorticks_off()
    ax.set(ylim=(2.4, 7.8), xlabel="training rows", ylabel="error, minutes (RMSE)")
    return figure
