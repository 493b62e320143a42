"""Error of averaged trees against their number, trees offered all features or three of ten at each split."""

import numpy as np
from sklearn.tree import DecisionTreeRegressor

from guide.figure import BLUE, INK, ORANGE, canvas

TREES, SAMPLES, ROWS = 100, 30, 200


def sample(rows, rng):
    shared = rng.normal(size=(rows, 1))
    features = 0.7 * (shared + rng.normal(size=(rows, 10)))
    mean = features.sum(axis=1) / 2
    return features, mean, mean + 2 * rng.normal(size=rows)


def errors(max_features, rng):
    """Squared error against the true mean after 1, 2, ... trees, averaged over training samples: shape (TREES,)."""
    test, truth, _ = sample(200, rng)
    total = np.zeros(TREES)
    for _ in range(SAMPLES):
        features, _, target = sample(ROWS, rng)
        running = np.zeros(len(test))
        for count in range(TREES):
            rows = rng.integers(ROWS, size=ROWS)
            tree = DecisionTreeRegressor(max_features=max_features, random_state=int(rng.integers(2**31)))
            running += tree.fit(features[rows], target[rows]).predict(test)
            total[count] += ((running / (count + 1) - truth) ** 2).mean()
    return total / SAMPLES


def draw():
    figure, axis = canvas(height=240)
    count = np.arange(1, TREES + 1)
    for features, color, style, label in (
        (10, ORANGE, "--", "all 10 features (bagging)"),
        (3, BLUE, "-", "3 of 10 features (forest)"),
    ):
        error = errors(features, np.random.default_rng(0))
        axis.plot(count, error, color=color, linestyle=style, label=label)
        above = features == 10
        axis.annotate(f"{error[-1]:.2f}", (TREES, error[-1]), xytext=(4, 4 if above else -10),
                      textcoords="offset points", color=INK, fontsize=10)
    axis.set(xscale="log", yscale="log", xlabel="trees averaged", ylabel="squared error to true mean")
    axis.set_xticks([1, 10, 100], ["1", "10", "100"])
    axis.set_yticks([0.5, 1, 2, 5], ["0.5", "1", "2", "5"])
    axis.minorticks_off()
    axis.set_xlim(1, 140)
    axis.grid(True)
    axis.legend()
    return figure
