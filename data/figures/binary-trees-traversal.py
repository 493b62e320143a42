"""Height of a binary search tree against its number of keys, for sorted, random and perfectly balanced insertion."""

import math
from bisect import bisect

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

SIZES = [2**k - 1 for k in range(1, 11)]
TREES = 200


def heights(keys):
    """Levels of the tree after each insertion: a key goes below the deeper of its two neighbours in order."""
    order, depth, height, found = [], {None: 0}, 0, []
    for key in keys:
        place = bisect(order, key)
        below = order[place - 1] if place else None
        above = order[place] if place < len(order) else None
        depth[key] = 1 + max(depth[below], depth[above])
        order.insert(place, key)
        height = max(height, depth[key])
        found.append(height)
    return found


def draw():
    rng = np.random.default_rng(0)
    runs = np.array([heights(rng.permutation(SIZES[-1]).tolist()) for _ in range(TREES)])[:, np.array(SIZES) - 1]
    figure, axes = canvas(height=270)
    axes.plot(SIZES, SIZES, color=ORANGE, linestyle="--", marker="s", markersize=4)
    axes.fill_between(SIZES, runs.min(axis=0), runs.max(axis=0), color=BLUE, alpha=0.25, linewidth=0)
    axes.plot(SIZES, runs.mean(axis=0), color=BLUE, marker="o", markersize=4)
    axes.plot(SIZES, [math.log2(n + 1) for n in SIZES], color=GREEN, linestyle="-.", marker="^", markersize=4)
    axes.set(xscale="log", yscale="log", xlabel="keys", ylabel="levels", xlim=(0.9, 1800), ylim=(0.9, 1500))
    for ax in (axes.xaxis, axes.yaxis):
        ax.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axes.text(30, 110, "inserted in\nsorted order", color=INK, ha="center")
    axes.text(400, 30, "random order", color=INK, ha="center")
    axes.text(300, 4.6, "balanced", color=INK, ha="center")
    return figure
