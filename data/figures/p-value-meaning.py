"""p-values of 4,000 simulated t-tests without an effect, and 4,000 with one."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics" / "statistics" / "p-value-meaning.py"


def draw():
    simulate = runpy.run_path(str(CODE))["simulate"]
    rng = np.random.default_rng(0)
    figure, panels = canvas(2, height=360, sharex=True)
    edges = np.linspace(0, 1, 21)
    for axes, effect, name in zip(panels, (0.0, 0.5), ("no effect", "effect of half a standard deviation")):
        shares = 100 * np.histogram(simulate(effect, rng), edges)[0] / 4000
        bars = axes.bar(edges[:-1], shares, width=0.05, align="edge", color=BLUE, alpha=0.45, edgecolor=BLUE)
        bars[0].set(facecolor=ORANGE, edgecolor=ORANGE, alpha=0.8)
        axes.axhline(5, color=QUIET, linestyle=":", linewidth=1.5)
        axes.set(title=f"{name}, 50 per group", ylabel="% of 4,000 tests", xlim=(0, 1))
        axes.text(0.065, max(shares[0] * 0.9, 7), f"{shares[0]:.1f} % below 0.05", color=INK)
    panels[0].set_ylim(0, 12)
    panels[1].set_xlabel("p-value")
    return figure
