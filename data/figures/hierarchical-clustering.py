"""Two clouds joined by a thin bridge, and their trees under single and average linkage, cut into two clusters."""

import numpy as np
from scipy.cluster.hierarchy import dendrogram, fcluster, linkage

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

LOOK = ((BLUE, "o"), (ORANGE, "^"), (GREEN, "s"))


def data():
    """Ten points left, ten right and four between them: shape (24, 2), and which of the three each is."""
    rng = np.random.default_rng(2)
    clouds = [rng.normal((0, 0), 0.6, size=(10, 2)), rng.normal((5, 0), 0.6, size=(10, 2))]
    bridge = np.array([[1.5, 0], [2.2, 0.1], [2.9, -0.1], [3.6, 0.1]])
    return np.concatenate([*clouds, bridge]), np.repeat([0, 1, 2], [10, 10, 4])


def draw():
    points, group = data()
    figure, (map_, *trees) = canvas(3, 1, height=420, height_ratios=[0.8, 1, 1])
    for value, (colour, marker) in enumerate(LOOK):
        map_.scatter(*points[group == value].T, s=22, marker=marker, color=colour, linewidths=0)
    map_.set_aspect("equal")
    map_.set(xticks=[], yticks=[])
    map_.set_title("24 points: left, right and a bridge", loc="left")
    for axis, method in zip(trees, ("single", "average"), strict=True):
        merges = linkage(points, method)
        tree = dendrogram(merges, no_plot=True)
        for x, y in zip(tree["icoord"], tree["dcoord"], strict=True):
            axis.plot(x, y, color=INK, linewidth=1.2, linestyle="-")
        top, below = merges[-1, 2], merges[-2, 2]
        axis.axhline((top + below) / 2, color=QUIET, linestyle="--", linewidth=1.2)
        for place, leaf in enumerate(tree["leaves"]):
            colour, marker = LOOK[group[leaf]]
            axis.plot(10 * place + 5, -0.06 * top, marker=marker, color=colour, ms=5, mew=0, linestyle="none")
        sizes = sorted(np.bincount(fcluster(merges, 2, "maxclust"))[1:].tolist())
        axis.set_title(f"{method} linkage: cut gives {sizes[0]} and {sizes[1]}", loc="left")
        axis.set(xticks=[], ylim=(-0.12 * top, 1.05 * top), xlim=(0, 240), ylabel="height")
        axis.spines["bottom"].set_visible(False)
    return figure
