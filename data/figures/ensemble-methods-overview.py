"""Squared error of a mix of a random forest with one partner, against the partner's share.

Data and models are those of the code beside the answer.
"""

import numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor
from sklearn.tree import DecisionTreeRegressor

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas


def sample(rows, rng):
    x = rng.uniform(size=(rows, 5))
    mean = 4 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 3 * x[:, 2] + 2 * x[:, 3]
    return x, mean + 0.5 * rng.normal(size=rows)


def draw():
    rng = np.random.default_rng(0)
    x, y = sample(300, rng)
    test, target = sample(3000, rng)
    own = RandomForestRegressor(60, random_state=1).fit(x, y).predict(test) - target
    share = np.linspace(0, 1, 51)
    figure, axis = canvas(height=260)
    for model, color, style, label in (
        (DecisionTreeRegressor(min_samples_leaf=5, random_state=0), ORANGE, "--", "one tree"),
        (LinearRegression(), BLUE, "-", "linear regression"),
        (KNeighborsRegressor(8), GREEN, "-.", "8 nearest neighbours"),
    ):
        other = model.fit(x, y).predict(test) - target
        error = [(((1 - s) * own + s * other) ** 2).mean() for s in share]
        best = int(np.argmin(error))
        axis.plot(share, error, color=color, linestyle=style, label=label)
        axis.plot(share[best], error[best], color=color, marker="o", markersize=6, clip_on=False, zorder=3)
    axis.axhline((own**2).mean(), color=INK, linewidth=0.8, linestyle=":")
    axis.annotate(
        "forest alone",
        (1, (own**2).mean()),
        xytext=(0, 3),
        textcoords="offset points",
        ha="right",
        color=INK,
        fontsize=10,
    )
    axis.set(xlabel="share of the partner in the mix", ylabel="mean squared error", xlim=(0, 1), ylim=(0.45, 1.05))
    axis.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "0.25", "0.5", "0.75", "1"])
    axis.legend(loc="upper left")
    return figure
