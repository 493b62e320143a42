"""Posterior densities of a click rate from two priors after 0, 10, 100 and 1,000 views with 30 % clicks."""

import numpy as np
from scipy.stats import beta

from guide.figure import BLUE, ORANGE, QUIET, canvas


def draw():
    """One panel per number of views; each is scaled to its own highest density."""
    figure, axes = canvas(rows=4, height=380, sharex=True)
    for ax, views in zip(axes, (0, 10, 100, 1000)):
        clicks = round(0.3 * views)
        tallest = 0
        for prior, color, style in (((2, 18), BLUE, "-"), ((1, 1), ORANGE, "--")):
            a, b = prior[0] + clicks, prior[1] + views - clicks
            middle, spread = beta.mean(a, b), beta.std(a, b)
            rates = np.linspace(max(0, middle - 5 * spread), min(0.8, middle + 5 * spread), 70)
            density = beta.pdf(rates, a, b)
            tallest = max(tallest, density.max())
            ax.plot(rates, density, color=color, ls=style)
        ax.axvline(0.3, color=QUIET, lw=1, ls=":")
        ax.text(0.8, tallest, "no data" if views == 0 else f"{clicks} of {views:,} views", ha="right", va="top")
        ax.set(xlim=(0, 0.8), ylim=(0, 1.12 * tallest), yticks=[])
        ax.spines["left"].set_visible(False)
    axes[0].text(0.32, 5.2, "prior Beta(2, 18)", color=BLUE)
    axes[0].text(0.5, 1.6, "flat prior Beta(1, 1)", color=ORANGE)
    axes[-1].set_xlabel("click rate")
    return figure
