"""Best inertia and silhouette against k, for four blobs and for uniform points without clusters."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, canvas

MOST = 7


def cluster(points, k, starts=30):
    """Inertia and labels (n,) of the best k-means run on points (n, d) from several drawn starts."""
    rng, best = np.random.default_rng(0), (np.inf, None)
    for _ in range(starts):
        centers, last = points[rng.choice(len(points), k, replace=False)], None
        while last is None or not np.array_equal(centers, last):
            labels = ((points[:, None] - centers) ** 2).sum(axis=-1).argmin(axis=1)
            groups = [points[labels == j] for j in range(k)]
            last = centers
            centers = np.array([g.mean(axis=0) if len(g) else c for g, c in zip(groups, last, strict=True)])
        best = min(best, (float(((points - centers[labels]) ** 2).sum()), labels), key=lambda run: run[0])
    return best


def silhouette(points, labels):
    """Mean silhouette of at least two clusters."""
    member = labels == np.unique(labels)[:, None]
    distances = np.sqrt(((points[:, None] - points) ** 2).sum(axis=-1))
    totals, sizes = member @ distances, member.sum(axis=1)
    a = totals[labels, np.arange(len(points))] / np.maximum(sizes[labels] - 1, 1)
    b = np.where(member, np.inf, totals / sizes[:, None]).min(axis=0)
    return np.where(sizes[labels] > 1, (b - a) / np.maximum(a, b), 0).mean()


def draw():
    # The blobs, and the first of the uniform boxes, of the code beside the answer.
    rng = np.random.default_rng(0)
    blobs = np.concatenate([rng.normal(c, 0.7, size=(40, 2)) for c in ((0, 0), (2.6, 0), (8, 1), (5, 7))])
    box = rng.uniform(blobs.min(axis=0), blobs.max(axis=0), size=(10, 160, 2))[0]
    figure, grid = canvas(2, 2, height=330)
    for column, (points, name, colour, marker, line) in enumerate(
        ((blobs, "blobs", BLUE, "o", "-"), (box, "uniform", ORANGE, "^", "--"))
    ):
        grid[0, column].scatter(*points[::5].T, s=14, marker=marker, color=colour, linewidths=0)
        grid[0, column].set(xticks=[], yticks=[], xlim=(-2, 10.5), ylim=(-2.5, 9.5))
        grid[0, column].set_title(name, loc="left")
        runs = [cluster(points, k) for k in range(1, MOST + 1)]
        inertia = np.array([run[0] for run in runs])
        grid[1, 0].plot(range(1, MOST + 1), inertia / inertia[0], color=colour, linestyle=line, marker=marker, ms=4)
        grid[1, 1].plot(
            range(2, MOST + 1),
            [silhouette(points, labels) for _, labels in runs[1:]],
            color=colour,
            linestyle=line,
            marker=marker,
            ms=4,
        )
    grid[1, 0].set_title("inertia / inertia at k = 1", loc="left", fontsize=10)
    grid[1, 1].set_title("mean silhouette", loc="left", fontsize=10)
    grid[1, 0].text(3.5, 0.5, "uniform", color=INK, fontsize=10)
    grid[1, 0].text(1.2, 0.06, "blobs", color=INK, fontsize=10)
    grid[1, 1].text(4.6, 0.68, "blobs", color=INK, fontsize=10)
    grid[1, 1].text(3.4, 0.25, "uniform", color=INK, fontsize=10)
    for axis in grid[1]:
        axis.set(xlabel="k", xlim=(0.7, MOST + 0.3), ylim=(0, 1), xticks=range(1, MOST + 1))
    return figure
