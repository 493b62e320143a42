"""A 3x3 edge filter slid over a small image of a bright block, every value shown."""

import numpy as np
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

IMAGE = np.zeros((7, 7), int)
IMAGE[3:, 2:5] = 1
KERNEL = np.array([[-1, 0, 1]] * 3)


def squares(corners):
    """One path of unit squares with these corners, so that the file stays small."""
    return Path.make_compound_path(
        *(Path([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]) for x, y in corners)
    )


def table(axes, values, left, top, colour, title):
    """Numbers in cells, a cell the darker the larger the number's size, at (left, top) in units of a cell."""
    for value in np.unique(values):
        corners = [(left + c, top + r) for r, c in np.argwhere(values == value)]
        paint, alpha = colour(value)
        axes.add_patch(PathPatch(squares(corners), facecolor=paint, alpha=alpha, linewidth=0))
    for (row, column), value in np.ndenumerate(values):
        text = str(value).replace("-", "−")
        axes.text(left + column + 0.5, top + row + 0.55, text, ha="center", va="center", fontsize=11)
    every = [(left + c, top + r) for r, c in np.ndindex(*values.shape)]
    axes.add_patch(PathPatch(squares(every), fill=False, edgecolor=QUIET, linewidth=0.5))
    axes.text(left + values.shape[1] / 2, top - 0.35, title, ha="center")


def outline(axes, left, top, size):
    axes.add_patch(Rectangle((left, top), size, size, fill=False, edgecolor=INK, linewidth=2.5))


def draw():
    figure, axes = canvas(height=232)
    maps = (np.lib.stride_tricks.sliding_window_view(IMAGE, (3, 3)) * KERNEL).sum(axis=(2, 3))
    table(axes, IMAGE, 0, 0, lambda v: (INK, 0.28 * v), "image 7×7")
    table(axes, KERNEL, 7.7, 0, lambda v: (BLUE if v > 0 else ORANGE, 0.2 * abs(v)), "kernel 3×3")
    table(axes, maps, 11.4, 0, lambda v: (BLUE if v > 0 else ORANGE, 0.18 * abs(v)), "output 5×5")
    outline(axes, 4, 4, 3)
    outline(axes, 15.4, 4, 1)
    bent = {"arrowstyle": "->", "color": INK, "linewidth": 1.5, "connectionstyle": "angle,angleA=0,angleB=90,rad=0"}
    axes.annotate("", (15.9, 5.05), (7.05, 5.5), arrowprops=bent)
    axes.text(9.2, 5.2, "sum of\n9 products", ha="center", fontsize=11)
    axes.text(7.7, 5.9, "positive: 0, then 1 to the right\nnegative: 1, then 0", va="top", fontsize=11)
    axes.set(xlim=(-0.1, 16.5), ylim=(7.1, -1.2), aspect="equal")
    axes.axis("off")
    return figure
