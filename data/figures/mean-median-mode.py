"""Squared and absolute loss around every possible centre of seven salaries."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics" / "statistics" / "mean-median-mode.py"


def draw():
    code = runpy.run_path(str(CODE))
    pay = np.array([30, 32, 32, 35, 38, 41, 212])
    grid = np.linspace(20, 100, 161)
    figure, panels = canvas(2, height=360, sharex=True)
    for axes, loss, colour, line, centre, name in (
        (panels[0], np.sqrt(code["squared"](pay, grid)), BLUE, "-", 60, "mean 60"),
        (panels[1], code["absolute"](pay, grid), ORANGE, "--", 35, "median 35"),
    ):
        axes.plot(grid, loss, color=colour, linestyle=line)
        best = np.interp(centre, grid, loss)
        axes.plot(centre, best, "o", color=colour)
        axes.annotate(name, (centre, best), xytext=(0, 9), textcoords="offset points", ha="center", color=INK)
        floor = loss.min() - 0.16 * (loss.max() - loss.min())
        axes.plot(pay[:-1], np.full(6, floor), "|", color=QUIET, markersize=11, markeredgewidth=2)
        axes.text(98, floor, "212 →", ha="right", va="center", color=INK)
    panels[0].set(ylabel="root mean square", title="squared error is least at the mean")
    panels[1].set(ylabel="mean absolute", title="absolute error is least at the median")
    panels[1].set(xlabel="centre, thousands a year", xlim=(20, 100))
    return figure
