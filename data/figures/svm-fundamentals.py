"""A linear SVM fitted twice to the same 40 points, with a large and a small C: line, margins, support vectors."""

import runpy
from pathlib import Path

import numpy as np
from sklearn.svm import SVC

from guide.figure import BLUE, INK, ORANGE, PURPLE, canvas

CODE = Path(__file__).parents[1] / "topics/linear-classic-models/svm-fundamentals.py"


def draw():
    code = runpy.run_path(str(CODE))
    points, labels = code["two_clouds"]()
    figure, axes = canvas(2, 1, height=500, sharex=True)
    y = np.array([-3.0, 3.0])
    for axis, cost in zip(axes, (100, 0.05), strict=True):
        model = SVC(kernel="linear", C=cost).fit(points, labels)
        (first, second), intercept = model.coef_[0], model.intercept_[0]
        left, middle, right = ((level - intercept - second * y) / first for level in (-1, 0, 1))
        axis.fill_betweenx(y, left, right, color=PURPLE, alpha=0.12, linewidth=0)
        axis.plot(middle, y, color=INK, linestyle="-")
        for edge in (left, right):
            axis.plot(edge, y, color=PURPLE, linestyle="--", linewidth=1.5)
        axis.plot(*points[labels < 0].T, "o", color=BLUE, markersize=4)
        axis.plot(*points[labels > 0].T, "s", color=ORANGE, markersize=4)
        ring = points[model.support_]
        axis.plot(*ring.T, "o", color=INK, markersize=9, markerfacecolor="none", markeredgewidth=1.2)
        size = code["width"](model)
        axis.set(xlim=(-3, 3), ylim=(-2.7, 2.7), ylabel="feature 2")
        axis.set_title(f"C = {cost}: width {size:.2f}, {len(ring)} support vectors", loc="left")
    axes[0].text(-2.9, -2.3, "class −1 (dots)", color=BLUE)
    axes[0].text(3, 2.2, "class +1 (squares)", color=ORANGE, ha="right")
    axes[1].set_xlabel("feature 1")
    return figure
