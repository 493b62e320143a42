"""Fifty 95 % intervals for one mean, from fifty samples of 25; some miss."""

import numpy as np
from scipy.stats import t

from guide.figure import BLUE, INK, ORANGE, canvas


def draw():
    rng = np.random.default_rng(0)
    samples = rng.normal(120, 20, size=(50, 25))
    means = samples.mean(axis=1)
    half = t.ppf(0.975, df=24) * samples.std(axis=1, ddof=1) / 5
    missed = np.abs(means - 120) > half
    rows = np.arange(50)
    figure, axes = canvas(height=420)
    for group, colour, marker, width in ((~missed, BLUE, "o", 1.4), (missed, ORANGE, "s", 3)):
        axes.hlines(rows[group], (means - half)[group], (means + half)[group], color=colour, linewidth=width)
        axes.plot(means[group], rows[group], marker, color=colour, markersize=3.5 if marker == "o" else 5.5)
    for row in rows[missed]:
        side = 1 if means[row] > 120 else -1
        axes.text(
            means[row] + side * (half[row] + 1),
            row,
            "misses",
            color=ORANGE,
            va="center",
            ha="left" if side > 0 else "right",
        )
    axes.axvline(120, color=INK, linestyle="--", linewidth=1.4)
    axes.set(xlabel="mean latency in ms (true mean 120, dashed)", ylabel="sample", xlim=(94, 142), ylim=(-1, 50))
    return figure
