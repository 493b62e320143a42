"""Variance of the projection, and how well it separates two classes, against the direction projected on."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, canvas


def data():
    """Two long parallel clouds: shape (400, 2), and the class of each row. The classes differ across, not along."""
    rng = np.random.default_rng(0)
    cloud = rng.normal(size=(400, 2)) * [3, 0.5]
    label = np.repeat([0, 1], 200)
    cloud[:, 1] += np.where(label == 1, 0.9, -0.9)
    turn = np.radians(30)
    return cloud @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]), label


def auc(score, label):
    """Chance that a row of class 1 scores above one of class 0, or below, whichever is greater."""
    wins = (score[label == 1][:, None] > score[label == 0]).mean()
    return max(wins, 1 - wins)


def draw():
    points, label = data()
    figure, (left, right) = canvas(2, 1, height=400)
    for value, marker, colour in ((0, "o", BLUE), (1, "^", ORANGE)):
        shown = points[label == value][:50]
        left.scatter(*shown.T, s=14, marker=marker, color=colour, alpha=0.6, linewidths=0)
    centred = points - points.mean(axis=0)
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    for vector, length, name in ((directions[0], 7.5, "PC1"), (directions[1], 4, "PC2")):
        tip = vector * length * np.sign(vector[1])
        left.annotate("", tip, (0, 0), arrowprops={"arrowstyle": "->", "color": INK, "linewidth": 1.6})
        left.text(*tip * 1.12, name, ha="center", va="center", color=INK)
    left.set_aspect("equal")
    left.set(xlim=(-9, 9), ylim=(-5.2, 5.6), xlabel="feature 1", ylabel="feature 2")

    angles = np.arange(0, 181, 3)
    axes = np.column_stack([np.cos(np.radians(angles)), np.sin(np.radians(angles))])
    scores = centred @ axes.T
    share = scores.var(axis=0) / centred.var(axis=0).sum()
    right.plot(angles, share, color=BLUE)
    right.plot(angles, [auc(column, label) for column in scores.T], color=ORANGE, linestyle="--")
    right.text(52, 0.82, "share of variance", color=INK)
    right.text(120, 0.88, "AUC", color=INK, ha="center")
    right.set_xticks([0, 30, 60, 90, 120, 150, 180], ["0", "30", "60", "90", "120", "150", "180"])
    right.set(ylim=(0, 1.02), xlabel="direction of projection, degrees", xlim=(0, 180))
    right.grid(True)
    return figure
