"""Three blobs, k = 3: the path of the centers from two starts, to the best inertia and to a poor fixed point."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

LOOK = ((BLUE, "o"), (ORANGE, "^"), (GREEN, "s"))


def lloyd(points, centers):
    """Labels (n,), the centers of every round (rounds, k, d) and the final inertia."""
    path = [centers]
    while True:
        distances = ((points[:, None] - path[-1]) ** 2).sum(axis=-1)
        labels = distances.argmin(axis=1)
        means = np.array([points[labels == j].mean(axis=0) for j in range(len(centers))])
        if np.array_equal(means, path[-1]):
            return labels, np.array(path), distances.min(axis=1).sum()
        path.append(means)


def draw():
    # The blobs of the code beside the answer; every second point is shown.
    rng = np.random.default_rng(0)
    points = np.concatenate([rng.normal(c, 0.55, size=(40, 2)) for c in ((0, 0), (2.2, 0), (6, 2))])
    figure, axes = canvas(2, 1, height=330, sharex=True)
    for axis, seed in zip(axes, (2, 10), strict=True):
        start = points[np.random.default_rng(seed).choice(len(points), 3, replace=False)]
        labels, path, inertia = lloyd(points, start)
        for j, (colour, marker) in enumerate(LOOK):
            axis.scatter(*points[labels == j][::2].T, s=14, marker=marker, color=colour, alpha=0.5, linewidths=0)
            axis.plot(*path[:, j].T, color=INK, linewidth=1.2, linestyle="-")
            axis.plot(*path[0, j], marker="x", color=INK, markersize=6, linestyle="none")
            axis.plot(*path[-1, j], marker=marker, color=INK, markersize=8, markeredgewidth=0, linestyle="none")
        axis.set_title(f"inertia {inertia:.0f} after {len(path) - 1} moves", loc="left")
        axis.set_aspect("equal")
        axis.set(xlim=(-1.8, 8.2), ylim=(-1.6, 3.4), xticks=[], yticks=[])
    return figure
