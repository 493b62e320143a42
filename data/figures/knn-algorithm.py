"""Decision boundaries of k-nearest neighbours on the same 80 points, for k = 1 and k = 9."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, INK, ORANGE, PURPLE, canvas

CODE = Path(__file__).parents[1] / "topics/linear-classic-models/knn-algorithm.py"


def draw():
    code = runpy.run_path(str(CODE))
    points, labels = code["moons"](80, seed=6)
    x, y = np.meshgrid(np.linspace(-1.8, 2.7, 76), np.linspace(-1.3, 1.9, 55))
    figure, axis = canvas(height=330)
    for k, color, line, width in ((1, PURPLE, "--", 1.5), (9, INK, "-", 2)):
        region = code["vote"](points, labels, np.column_stack([x.ravel(), y.ravel()]), k).reshape(x.shape)
        axis.contour(x, y, region, levels=[0.5], colors=[color], linestyles=[line], linewidths=[width])
        axis.plot([], [], color=color, linestyle=line, linewidth=width, label=f"boundary, k = {k}")
    axis.plot(*points[labels == 0].T, "o", color=BLUE, markersize=4, label="class 0")
    axis.plot(*points[labels == 1].T, "s", color=ORANGE, markersize=4, label="class 1")
    axis.set(xlabel="feature 1", ylabel="feature 2", xlim=(-1.8, 2.7), ylim=(-1.3, 1.9))
    figure.legend(loc="outside upper center", ncols=2)
    return figure
