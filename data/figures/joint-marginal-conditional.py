"""Correlated normal variables: the joint as a cloud, and the marginal and two conditional densities of y."""

import numpy as np
from scipy.stats import norm

from guide.figure import BLUE, GREEN, ORANGE, QUIET, canvas


def draw():
    """Left: 120 draws with correlation 0.8 and two slices. Right: densities of y, on the same axis."""
    rng, rho = np.random.default_rng(0), 0.8
    x = rng.normal(size=120)
    y = rho * x + np.sqrt(1 - rho**2) * rng.normal(size=120)
    figure, (left, right) = canvas(columns=2, height=260, sharey=True, width_ratios=[1.25, 1])
    left.plot(x, y, "o", color=QUIET, ms=3, alpha=0.7, mew=0)
    heights = np.linspace(-3, 3, 61)
    right.plot(norm.pdf(heights), heights, color=BLUE)
    for at, color, style in ((1.5, ORANGE, "--"), (-1.0, GREEN, "-.")):
        left.axvline(at, color=color, ls=style)
        right.plot(norm.pdf(heights, rho * at, np.sqrt(1 - rho**2)), heights, color=color, ls=style)
        right.text(0.71, rho * at + 0.25, f"given\nx = {at:g}".replace("-", "\u2212"), color=color, va="center")
    right.text(0.42, 0.15, "marginal", color=BLUE, va="center")
    left.set(xlim=(-3, 3), ylim=(-3, 3), xlabel="x", ylabel="y", title="joint")
    right.set(xlim=(0, 1.08), xticks=[], xlabel="density of y", title="marginal, conditional")
    return figure
