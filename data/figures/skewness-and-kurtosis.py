"""Mode, median and mean of a skewed density; and where in three laws the kurtosis comes from."""

import runpy
from pathlib import Path

import numpy as np
from scipy.stats import lognorm

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics" / "statistics" / "skewness-and-kurtosis.py"


def draw():
    figure, (top, bottom) = canvas(2, height=420)
    law, grid = lognorm(0.6), np.linspace(0.01, 4, 200)
    top.plot(grid, law.pdf(grid), color=BLUE)
    for value, name, colour, line, height in (
        (np.exp(-0.36), "mode 0.70", PURPLE, ":", 0.93),
        (1.0, "median 1.00", GREEN, "--", 0.79),
        (np.exp(0.18), "mean 1.20", ORANGE, "-", 0.65),
    ):
        top.plot([value, value], [0, height], color=colour, linestyle=line)
        top.text(value + 0.07, height - 0.02, name, color=INK, va="center")
    top.text(1.75, 0.4, "skewness 2.26", color=INK)
    top.set(title="lognormal: the tail pulls the mean", ylabel="density", xlim=(0, 4), ylim=(0, 1))
    z = np.linspace(-6, 6, 199)
    laws = runpy.run_path(str(CODE))["UNIT"]
    styles = ((GREEN, ":", 1.8), (BLUE, "-", 3), (ORANGE, "--", 6))
    bottom.axvspan(-1, 1, color=QUIET, alpha=0.15, linewidth=0)
    for (name, unit), (colour, line, total) in zip(laws.items(), styles):
        bottom.plot(z, z**4 * unit.pdf(z), color=colour, linestyle=line, label=f"{name}: area {total}")
    bottom.legend(loc="upper center", ncols=1, handlelength=1.8, borderaxespad=0)
    bottom.set(title="kurtosis is the area under z⁴ × density", xlabel="z (mean 0, variance 1)", xlim=(-6, 6))
    bottom.set(ylabel="z⁴ × density", ylim=(0, 5.2), yticks=[0, 1, 2, 3], xticks=[-6, -4, -2, -1, 0, 1, 2, 4, 6])
    return figure
