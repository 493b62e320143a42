"""Estimates of one effect from opt-in studies and from randomised ones, as the studies grow."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics" / "experimentation-product" / "ab-test-basics.py"


def draw():
    simulate = runpy.run_path(str(CODE))["simulate"]
    rng = np.random.default_rng(0)
    sizes = np.array([5_000, 20_000, 80_000, 320_000, 1_280_000])
    figure, axes = canvas(height=260)
    for way, name, colour, marker, shift in (
        ("opt-in", "by opt-in", ORANGE, "s", 1.07),
        ("random", "at random", BLUE, "o", 0.93),
    ):
        ends = np.array([simulate(way, users, rng) for users in sizes])
        middle = ends.mean(axis=1)
        axes.errorbar(
            sizes * shift, middle, yerr=(ends[:, 1] - ends[:, 0]) / 2, fmt=marker, color=colour, capsize=4, markersize=5
        )
        axes.annotate(name, (sizes[-1], middle[-1]), xytext=(8, 9), textcoords="offset points", ha="right", color=INK)
    axes.axhline(0.5, color=QUIET, linestyle="--", linewidth=1.5)
    axes.text(40_000, 1.2, "dashed: true effect 0.5", color=INK)
    axes.axhline(0, color=QUIET, linewidth=0.8)
    axes.set(xscale="log", xlabel="users in the study", ylabel="estimated effect, points", xlim=(3_700, 1_900_000))
    axes.set_xticks(sizes, ["5k", "20k", "80k", "320k", "1.3M"])
    axes.minorticks_off()
    return figure
