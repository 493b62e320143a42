"""Accuracy month by month while the true decision boundary turns, for three ways to maintain the model."""

import numpy as np
from guide.figure import BLUE, GREEN, ORANGE, QUIET, canvas
from sklearn.linear_model import LogisticRegression

START, MONTHS, ROWS, TURN, SEEDS = 6, 24, 1_000, np.deg2rad(3), 10


def simulate(seed):
    """Accuracies (MONTHS, 4): frozen, all history, last three months, and the true boundary."""
    rng = np.random.default_rng(seed)
    total = START + MONTHS
    angle = TURN * np.arange(total)[:, None]
    inputs = rng.normal(size=(total, ROWS, 2))
    score = 3 * (inputs[..., 0] * np.cos(angle) + inputs[..., 1] * np.sin(angle))
    labels = rng.random(score.shape) < 1 / (1 + np.exp(-score))

    def fit(first, last):
        return LogisticRegression().fit(inputs[first:last].reshape(-1, 2), labels[first:last].ravel())

    frozen = fit(0, START)
    months = []
    for month in range(START, total):
        models = frozen, fit(0, month), fit(month - 3, month)
        accuracies = [model.score(inputs[month], labels[month]) for model in models]
        months.append([*accuracies, np.mean((score[month] > 0) == labels[month])])
    return np.array(months)


def draw():
    """Four curves over the months since release, each the mean of SEEDS simulations."""
    frozen, history, window, best = np.mean([simulate(seed) for seed in range(SEEDS)], axis=0).T
    month = np.arange(1, MONTHS + 1)
    figure, axes = canvas(height=250)
    axes.plot(month, best, "-", color=QUIET, linewidth=1)
    axes.plot(month, window, "-", color=GREEN)
    axes.plot(month, history, "--", color=BLUE)
    axes.plot(month, frozen, "-.", color=ORANGE)
    axes.text(1, 0.855, "best possible", color=QUIET)
    axes.text(24, 0.785, "retrained on last 3 months", color=GREEN, ha="right")
    axes.text(24, 0.66, "on all history", color=BLUE, ha="right")
    axes.text(13, 0.575, "never retrained", color=ORANGE, ha="right")
    axes.set(ylim=(0.45, 0.9), xlabel="months since release", ylabel="accuracy on the month")
    axes.set_xticks([1, 6, 12, 18, 24])
    return figure
