"""Click rates of equally relevant products by rank, raw and divided by the probability of examination."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, canvas

RELEVANCE, SHOWS = 0.08, 5_000


def draw():
    rng = np.random.default_rng(0)
    rank = np.arange(1, 11)
    examined = rank**-0.57  # 1 at rank 1, 0.4 at rank 5
    clicks = rng.random((SHOWS, 10)) < examined * RELEVANCE
    rate = clicks.mean(axis=0)
    error = 1.96 * np.sqrt(rate * (1 - rate) / SHOWS)

    figure, axes = canvas(height=240)
    axes.axhline(100 * RELEVANCE, color=INK, linestyle="--", linewidth=1)
    axes.errorbar(
        rank + 0.1, 100 * rate / examined, 100 * error / examined, color=BLUE, marker="o", linestyle="", capsize=2
    )
    axes.errorbar(rank - 0.1, 100 * rate, 100 * error, color=ORANGE, marker="s", linestyle="", capsize=2)
    axes.text(1.4, 10.6, "divided by examination", color=BLUE)
    axes.text(4.4, 4.6, "raw click rate", color=ORANGE)
    axes.text(10.4, 8.1, "true", color=INK, ha="left", va="bottom", fontsize=10)
    axes.set(xlabel="rank at which the product was shown", ylabel="% of showings", ylim=(0, 12), xlim=(0.4, 11.4))
    axes.set_xticks(rank)
    return figure
