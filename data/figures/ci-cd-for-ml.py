"""Chance that a gate promotes a model against its true gain in accuracy, for three gates. Normal approximation."""

from statistics import NormalDist

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas


def draw():
    """Both models disagree in correctness on 6 % of the test rows."""
    figure, axis = canvas(height=250)
    gain = np.linspace(-0.015, 0.015, 61)
    for rows, tolerated, colour, line in (
        (2_000, None, ORANGE, "--"),
        (2_000, 0.005, GREEN, "-."),
        (20_000, 0.005, BLUE, "-"),
    ):
        error = np.sqrt(0.06 / rows)
        needed = 0 if tolerated is None else 1.645 * error - tolerated
        axis.plot(100 * gain, [1 - NormalDist(g, error).cdf(needed) for g in gain], color=colour, linestyle=line)
    axis.axvline(-0.5, color=QUIET, linestyle=":", linewidth=1)
    axis.axvline(0, color=QUIET, linestyle=":", linewidth=1)
    axis.text(-1.42, 0.56, "higher score,\n2,000 rows", color=INK, fontsize=10)
    axis.plot([-0.62, -0.05], [0.6, 0.48], color=QUIET, linewidth=0.8)
    axis.text(0.52, 0.45, "bound, 2,000 rows", color=INK, fontsize=10)
    axis.text(-1.42, 0.9, "bound, 20,000 rows", color=INK, fontsize=10)
    axis.plot([-0.35, -0.04], [0.92, 0.86], color=QUIET, linewidth=0.8)
    axis.set(xlim=(-1.5, 1.5), ylim=(-0.02, 1.05), xlabel="true gain in accuracy, percentage points")
    axis.set_title("Chance of promotion", loc="left")
    return figure
