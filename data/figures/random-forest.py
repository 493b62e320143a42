"""Error of averaged trees against their number, trees offered all features or three of ten at each split.

The training samples and test points are those of the code beside the answer; the dotted lines are its limits.
"""

import numpy as np
from sklearn.tree import DecisionTreeRegressor

from guide.figure import BLUE, INK, ORANGE, canvas

TREES, SAMPLES, ROWS = 60, 100, 200
LIMITS = {10: 0.95, 3: 0.69}  # bias² + ρσ², as in the answer's table


def sample(rows, rng):
    features = 0.7 * (rng.normal(size=(rows, 1)) + rng.normal(size=(rows, 10)))
    mean = features.sum(axis=1) / 2
    return features, mean, mean + 2 * rng.normal(size=rows)


def errors(max_features):
    """Squared error against the true mean after 1, 2, ... trees, averaged over training samples: shape (TREES,)."""
    data, chance = np.random.default_rng(0), np.random.default_rng(1)
    test, truth, _ = sample(200, data)
    total = np.zeros(TREES)
    for _ in range(SAMPLES):
        features, _, target = sample(ROWS, data)
        running = np.zeros(len(test))
        for count in range(TREES):
            rows = chance.integers(ROWS, size=ROWS)
            tree = DecisionTreeRegressor(max_features=max_features, random_state=int(chance.integers(2**31)))
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
        axis.plot(count, errors(features), color=color, linestyle=style, label=label)
        axis.axhline(LIMITS[features], color=color, linestyle=":", linewidth=1.2)
        axis.annotate(
            f"limit {LIMITS[features]:.2f}",
            (1, LIMITS[features]),
            xytext=(4, 3),
            textcoords="offset points",
            color=INK,
            fontsize=10,
        )
    axis.set(xscale="log", yscale="log", xlabel="trees averaged", ylabel="squared error to true mean")
    axis.set_xticks([1, 3, 10, 30, 60], ["1", "3", "10", "30", "60"])
    axis.set_yticks([0.5, 1, 2, 5], ["0.5", "1", "2", "5"])
    axis.minorticks_off()
    axis.set_xlim(1, TREES)
    axis.set_ylim(0.5, 8)
    axis.grid(True)
    axis.legend()
    return figure
