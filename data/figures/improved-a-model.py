"""Error on next month's jobs by how often a device type was seen: no types, free weights, ridge."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, PURPLE, canvas

TYPES, TRAIN, TEST = 8_000, 24_000, 60_000
BANDS = ((1, 1), (2, 3), (4, 9), (10, 29), (30, 10**6))


def jobs(rng):
    """Type and minutes of training and test jobs; a few types are common and most are rare."""
    chance = 1 / (20 + np.arange(TYPES))
    kinds = rng.choice(TYPES, TRAIN + TEST, p=chance / chance.sum())
    effect = rng.normal(0, 15, TYPES)
    minutes = 80 + effect[kinds] + rng.normal(0, 27, TRAIN + TEST)
    return kinds[:TRAIN], minutes[:TRAIN], kinds[TRAIN:], minutes[TRAIN:]


def ridge(kinds, minutes, penalty):
    """Prediction for each type (TYPES,): intercept plus a weight that is penalised; an unseen type gets weight 0."""
    seen = np.bincount(kinds, minlength=TYPES)
    total = np.bincount(kinds, minutes, minlength=TYPES)
    mean = total / np.maximum(seen, 1)
    share = seen / (seen + max(penalty, 1e-9))
    importance = share if penalty else seen
    intercept = (importance * mean).sum() / importance.sum()
    return intercept + share * (mean - intercept)


def rmse(errors):
    return np.sqrt((errors**2).mean())


def draw():
    kinds, minutes, new, truth = jobs(np.random.default_rng(0))
    seen = np.bincount(kinds, minlength=TYPES)[new]
    guesses = {
        "no device types": np.full(TYPES, minutes.mean()),
        "free weights": ridge(kinds, minutes, 0),
        "ridge, λ = 3": ridge(kinds, minutes, 3),
    }
    figure, axes = canvas(height=250)
    looks = ((PURPLE, ":", "^"), (ORANGE, "--", "s"), (BLUE, "-", "o"))
    for (name, guess), (colour, style, marker) in zip(guesses.items(), looks):
        miss = guess[new] - truth
        line = [rmse(miss[(seen >= low) & (seen <= high)]) for low, high in BANDS]
        axes.plot(line, color=colour, linestyle=style, marker=marker, label=name)
    axes.set_xticks(range(len(BANDS)), ["1", "2–3", "4–9", "10–29", "30+"])
    axes.set(xlabel="training jobs of that device type", ylabel="error next month, minutes", ylim=(25, 41))
    axes.legend(labelcolor=INK)
    return figure
