"""Two fitted trees: the boxes of a classification tree, and the staircase of a regression tree."""

import numpy as np
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

from guide.figure import BLUE, INK, ORANGE, PAPER, canvas


def boxes(tree, node, low, high):
    """Every leaf as its lower corner, upper corner and share of class 1."""
    j, cut = tree.feature[node], tree.threshold[node]
    if j < 0:
        return [(low, high, tree.value[node][0][1])]
    left, right = high.copy(), low.copy()
    left[j] = right[j] = cut
    return boxes(tree, tree.children_left[node], low, left) + boxes(tree, tree.children_right[node], right, high)


def draw():
    rng = np.random.default_rng(7)
    figure, (left, right) = canvas(1, 2, height=230)
    x = rng.uniform(size=(70, 2))
    inside = (x[:, 0] > 0.35) & (x[:, 1] < 0.6)
    label = np.where(rng.random(70) < 0.1, ~inside, inside).astype(int)
    model = DecisionTreeClassifier(max_depth=2, random_state=0).fit(x, label)
    for low, high, share in boxes(model.tree_, 0, np.zeros(2), np.ones(2)):
        color = BLUE if share > 0.5 else ORANGE
        left.fill_between([low[0], high[0]], low[1], high[1], color=color, alpha=0.15, linewidth=0)
        left.plot(
            [low[0], high[0], high[0], low[0], low[0]],
            [low[1], low[1], high[1], high[1], low[1]],
            color=INK,
            linewidth=0.8,
            linestyle="-",
        )
        left.annotate(
            f"{share:.2f}",
            (low + high) / 2,
            ha="center",
            va="center",
            color=INK,
            fontsize=11,
            zorder=4,
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 1.5},
        )
    for value, color, marker in ((1, BLUE, "o"), (0, ORANGE, "x")):
        left.plot(*x[label == value].T, color=color, marker=marker, markersize=3.5, linestyle="none", alpha=0.8)
    left.set(
        title="classification",
        xlabel="first feature",
        ylabel="second feature",
        xlim=(0, 1),
        ylim=(0, 1),
        xticks=[0, 1],
        yticks=[0, 1],
    )

    area, rent = np.array([30, 40, 50, 60, 80, 100]), np.array([5, 6, 8, 12, 13, 20])
    tree = DecisionTreeRegressor(max_depth=2, random_state=0).fit(area[:, None], rent)
    cuts = np.sort(tree.tree_.threshold[tree.tree_.feature >= 0])
    edges = np.r_[20, cuts, 120]
    means = tree.predict((edges[:-1] + 0.5)[:, None])
    right.stairs(means, edges, baseline=None, color=BLUE, linewidth=2)
    right.plot(area, rent, color=ORANGE, marker="o", markersize=5, linestyle="none")
    for cut in cuts:
        right.axvline(cut, color=INK, linewidth=0.6, linestyle=":")
    right.set(
        title="regression",
        xlabel="area, m²",
        ylabel="rent, hundreds",
        xlim=(20, 120),
        ylim=(0, 22),
        xticks=[*cuts.astype(int)],
        yticks=[0, 10, 20],
    )
    return figure
