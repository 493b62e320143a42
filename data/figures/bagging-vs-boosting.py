"""Squared error against the number of trees: bagged full trees and boosted stumps, noise of variance 4."""

import numpy as np
from sklearn.tree import DecisionTreeRegressor

from guide.figure import BLUE, INK, ORANGE, canvas

TREES, SAMPLES = 200, 5


def sample(rows, rng):
    x = rng.uniform(size=(rows, 5))
    mean = 4 * np.sin(3 * x[:, 0]) + 4 * x[:, 1] + 12 * (x[:, 2] - 0.5) ** 2 + 2 * x[:, 3]
    return x, mean, mean + 2 * rng.normal(size=rows)


def draw():
    data, chance = np.random.default_rng(0), np.random.default_rng(1)
    test, truth, _ = sample(300, data)
    bagged, boosted = np.zeros(TREES), np.zeros(TREES)
    for _ in range(SAMPLES):
        x, _, y = sample(100, data)
        total, fitted, ahead = np.zeros(300), np.full(100, y.mean()), np.full(300, y.mean())
        for count in range(TREES):
            rows = chance.integers(100, size=100)
            total += DecisionTreeRegressor(random_state=0).fit(x[rows], y[rows]).predict(test)
            bagged[count] += ((total / (count + 1) - truth) ** 2).mean() / SAMPLES
            tree = DecisionTreeRegressor(max_depth=1, random_state=0).fit(x, y - fitted)
            fitted, ahead = fitted + 0.5 * tree.predict(x), ahead + 0.5 * tree.predict(test)
            boosted[count] += ((ahead - truth) ** 2).mean() / SAMPLES
    figure, axis = canvas(height=250)
    count = np.arange(1, TREES + 1)
    axis.plot(count, bagged, color=BLUE, label="bagged full trees")
    axis.plot(count, boosted, color=ORANGE, linestyle="--", label="boosted stumps")
    best = int(boosted.argmin())
    axis.plot(count[best], boosted[best], color=ORANGE, marker="o", markersize=6)
    axis.annotate(
        f"best: {count[best]} trees",
        (count[best], boosted[best]),
        xytext=(0, -14),
        ha="center",
        textcoords="offset points",
        color=INK,
        fontsize=10,
    )
    axis.set(xscale="log", xlabel="number of trees", ylabel="squared error to true mean", xlim=(1, TREES), ylim=(0, 7))
    axis.set_xticks([1, 3, 10, 30, 100, 200], ["1", "3", "10", "30", "100", "200"])
    axis.minorticks_off()
    axis.grid(True)
    axis.legend()
    return figure
