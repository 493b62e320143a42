"""Two moons, their nearest-neighbour graph, and the second eigenvector of its normalised Laplacian."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas


def moons():
    """Two interleaved half circles of 50 points: shape (100, 2), and which moon each is on, (100,)."""
    x, y = np.cos(angle := np.linspace(0, np.pi, 50)), np.sin(angle)
    noise = 0.06 * np.random.default_rng(0).normal(size=(100, 2))
    return np.column_stack([np.r_[x, 1 - x], np.r_[y, 0.5 - y]]) + noise, np.repeat([0, 1], 50)


def graph(points, neighbours=7):
    """Weights (n, n) of edges, 1 where either point counts the other among its nearest."""
    distances = ((points[:, None] - points) ** 2).sum(axis=-1)
    weights = np.zeros_like(distances)
    np.put_along_axis(weights, distances.argsort(axis=1)[:, 1 : neighbours + 1], 1.0, axis=1)
    return np.maximum(weights, weights.T)


def draw():
    points, moon = moons()
    weights = graph(points)
    root = np.sqrt(weights.sum(axis=1))
    _, vectors = np.linalg.eigh(np.eye(len(points)) - weights / np.outer(root, root))
    entry = vectors[:, 1] / root
    entry *= np.sign(entry[0]) / np.abs(entry).max()
    figure, (top, bottom) = canvas(2, 1, height=360, height_ratios=[1.15, 1])
    # One line through all edges of a moon, with gaps: small to store.
    first, second = np.nonzero(np.triu(weights))
    across = moon[first] != moon[second]
    for chosen, colour, width in ((~across, QUIET, 0.4), (across, INK, 1.8)):
        ends = np.full((3 * chosen.sum(), 2), np.nan)
        ends[0::3], ends[1::3] = points[first[chosen]], points[second[chosen]]
        top.plot(*ends.T, color=colour, linewidth=width, linestyle="-", alpha=0.8)
    order = np.arange(len(points))
    for side, colour, marker, line in ((entry > 0, BLUE, "o", "-"), (entry < 0, ORANGE, "^", "--")):
        top.scatter(*points[side].T, s=14, marker=marker, color=colour, linewidths=0, zorder=3)
        bottom.plot(order[side], entry[side], color=colour, linestyle=line, linewidth=2.5)
    top.set_aspect("equal")
    top.set(xticks=[], yticks=[])
    top.set_title("graph of 7 neighbours, split by sign", loc="left")
    bottom.axhline(0, color=INK, linewidth=1)
    bottom.axvline(49.5, color=QUIET, linestyle=":", linewidth=1.2)
    bottom.set_title("second eigenvector, scaled", loc="left")
    bottom.set_xticks([25, 75], ["upper moon,\nright to left", "lower moon,\nleft to right"])
    bottom.set_ylim(-1.1, 1.1)
    return figure
