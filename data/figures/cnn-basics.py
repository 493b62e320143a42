"""What the layers of a small trained network make of a digit it has not seen: maps of three kernels, before and after pooling."""

import runpy
from pathlib import Path

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Outline
from sklearn.datasets import load_digits

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics" / "vision-generative" / "cnn-basics.py"
LEVELS, SHOWN = 5, 118  # shades, and the row of a seven that the network was not trained on


def cells(axes, values, left, top, side, colour=INK, below=ORANGE):
    """A map as a square of the given side, a cell the darker the larger its value; negative cells in `below`, hatched."""
    size = side / len(values)
    steps = np.round(values / np.abs(values).max() * LEVELS).astype(int)
    for level in set(steps.ravel().tolist()) - {0}:
        corners = [(left + c * size, top + r * size) for r, c in np.argwhere(steps == level)]
        squares = [[(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)] for x, y in corners]
        path = Outline.make_compound_path(*(Outline(square, closed=True) for square in squares))
        fill = colour if level > 0 else below
        axes.add_patch(PathPatch(path, facecolor=fill, alpha=0.9 * abs(level) / LEVELS, linewidth=0))
        if level < 0:
            for x, y in corners:
                axes.plot([x + 0.3 * size, x + 0.7 * size], [y + size / 2] * 2, color=INK, linewidth=1, linestyle="-")
    frame = Outline([(left, top), (left + side, top), (left + side, top + side), (left, top + side), (left, top)])
    axes.add_patch(PathPatch(frame, fill=False, edgecolor=QUIET, linewidth=1))


def draw():
    network = runpy.run_path(str(CODE))
    weights, right = network["train"]()
    assert SHOWN in right
    digit = load_digits().images[SHOWN] / 16
    _, maps, pooled, p = network["forward"](digit[None], weights)
    maps, pooled = maps.reshape(6, 6, 6), pooled.reshape(3, 3, 6)
    figure, axes = canvas(height=330)
    columns = (0, "digit\n8×8"), (108, "kernel\n3×3"), (186, "map after\nReLU 6×6"), (290, "max pool\n3×3")
    for (left, title), side in zip(columns, (88, 48, 72, 56)):
        axes.text(left + side / 2, -8, title, ha="center", va="bottom", ma="center")
    cells(axes, digit, 0, 76, 88)
    for row, kernel in enumerate(np.argsort(-maps.max(axis=(0, 1)))[:3]):
        top = row * 84
        cells(axes, weights[0][kernel].reshape(3, 3), 108, top + 12, 48, BLUE)
        cells(axes, maps[:, :, kernel], 186, top, 72)
        cells(axes, pooled[:, :, kernel], 290, top + 8, 56)
        for start, end in ((88, 106), (158, 184), (260, 288)):
            begin = 120 if start == 88 else top + 36
            axes.annotate("", (end, top + 36), (start, begin), arrowprops={"arrowstyle": "->", "color": QUIET})
    axes.text(346, 248, f"6 × 9 numbers → dense layer → p({p.argmax()}) = {p.max():.2f}", ha="right", va="top")
    axes.set(xlim=(-1, 350), ylim=(266, -40), aspect="equal")
    axes.axis("off")
    return figure
