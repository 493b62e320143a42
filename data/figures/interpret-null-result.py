"""Power of a two-sided test at 5 % against the true lift, for three sizes; base rate 4 %."""

import numpy as np
from scipy.stats import norm

from guide.figure import BLUE, GREEN, ORANGE, QUIET, canvas

BASE = 0.04


def power(lift, users):
    """Chance of p < 0.05 when the true rates are BASE and BASE + lift, with users in each arm."""
    error = np.sqrt((BASE * (1 - BASE) + (BASE + lift) * (1 - BASE - lift)) / users)
    z = norm.ppf(0.975)
    return norm.sf(z - lift / error) + norm.cdf(-z - lift / error)


def draw():
    figure, axes = canvas(height=240)
    lifts = np.linspace(-0.004, 0.004, 161)
    for users, colour, style, label in (
        (500_000, GREEN, "-.", "500,000 per arm"),
        (154_302, BLUE, "-", "154,302"),
        (20_000, ORANGE, "--", "20,000"),
    ):
        axes.plot(100 * lifts, power(lifts, users), color=colour, linestyle=style, label=label)
        axes.plot(0.2, power(0.002, users), "o", color=colour, markersize=6)
        value = power(0.002, users)
        above = value > 0.9
        axes.text(
            0.2 if above else 0.215,
            value + 0.03 if above else value - 0.02,
            f"{value:.3f}" if above else f"{value:.2f}",
            ha="center" if above else "left",
            va="bottom" if above else "top",
            fontsize=10,
        )
    axes.axvline(0.2, color=QUIET, linewidth=0.8, linestyle=":")
    axes.axhline(0.05, color=QUIET, linewidth=0.8, linestyle=":")
    axes.text(-0.4, 0.055, "0.05", va="bottom", fontsize=10)
    axes.set(xlim=(-0.4, 0.4), ylim=(0, 1.12), xlabel="true lift, percentage points", ylabel="chance of p < 0.05")
    figure.legend(loc="outside upper center", ncols=3, handlelength=2.2, columnspacing=1.2)
    return figure
