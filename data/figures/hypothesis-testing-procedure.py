"""One t statistic against the rejection regions of a two-tailed and a one-tailed test."""

import numpy as np
from scipy.stats import nct
from scipy.stats import t as student

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas


def draw():
    figure, panels = canvas(2, height=380, sharex=True)
    grid = np.linspace(-5.5, 4, 191)
    null, real = student.pdf(grid, 15), nct.pdf(grid, 15, -2)
    for axes, name, regions in zip(
        panels,
        ("two-tailed: reject if |t| ≥ 2.131", "lower tail: reject if t ≤ −1.753"),
        ([(-5.5, -2.131), (2.131, 4)], [(-5.5, -1.753)]),
    ):
        axes.plot(grid, null, color=BLUE)
        axes.plot(grid, real, color=QUIET, linestyle="--", linewidth=1.5)
        for low, high in regions:
            part = np.linspace(low, high, 60)
            axes.fill_between(part, student.pdf(part, 15), color=ORANGE, alpha=0.6, linewidth=0)
            for edge in (low, high):
                if abs(edge) < 3:
                    axes.plot([edge, edge], [0, 0.12], color=ORANGE, linestyle="-", linewidth=1.5)
        axes.axvline(-2, ymax=0.8, color=INK, linestyle=":", linewidth=1.5)
        axes.text(-1.95, 0.425, "t = −2.0", ha="center", color=INK)
        axes.set(title=name, ylabel="density of t", xlim=(-5.5, 4), ylim=(0, 0.5), yticks=[0, 0.2, 0.4])
    panels[0].text(1.05, 0.3, "no change", color=BLUE)
    panels[0].text(-5.4, 0.24, "mean −3 ms\n(sd 6 ms)", color=INK)
    panels[0].text(2.4, 0.06, "2.5 %", color=INK)
    panels[0].text(-5.3, 0.06, "2.5 %", color=INK)
    panels[1].text(-5.3, 0.06, "5 %", color=INK)
    panels[1].set_xlabel("t statistic, 15 degrees of freedom")
    return figure
