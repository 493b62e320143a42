"""Three rounds of AdaBoost on six points: the weights each stump sees, its cut, and the final sum of votes."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, canvas


def draw():
    x, y = np.arange(1, 7), np.array([1, 1, -1, -1, 1, -1])
    weights, scores = np.full(6, 1 / 6), np.zeros(6)
    figure, axes = canvas(4, 1, height=470, sharex=True)
    for turn, axis in enumerate(axes[:3], 1):
        choices = [(c, s) for c in np.arange(1.5, 6) for s in (1, -1)]
        cut, side = min(choices, key=lambda c: weights[np.where(x < c[0], c[1], -c[1]) != y].sum())
        votes = np.where(x < cut, side, -side)
        error = weights[votes != y].sum()
        alpha = 0.5 * np.log((1 - error) / error)
        for at, weight, label, vote in zip(x, weights, y, votes, strict=True):
            color = BLUE if label > 0 else ORANGE
            axis.fill_between(
                [at - 0.3, at + 0.3], 0, weight, color=color, alpha=0.75 if vote != label else 0.3, linewidth=0
            )
            sign = ("+" if label > 0 else "−") + (" wrong" if vote != label else "")
            axis.annotate(
                sign, (at, weight), xytext=(0, 2), textcoords="offset points", ha="center", color=INK, fontsize=10
            )
        axis.axvline(cut, color=INK, linestyle="--", linewidth=1.4)
        axis.set(
            title=f"round {turn}: error {error:.3f}, vote {alpha:.3f}", ylabel="weight", ylim=(0, 0.8), yticks=[0, 0.5]
        )
        sides = ("says +", "says −") if side > 0 else ("says −", "says +")
        for text, place, align in zip(sides, (cut - 0.1, cut + 0.1), ("right", "left"), strict=True):
            axis.annotate(text, (place, 0.68), ha=align, color=INK, fontsize=9)
        scores += alpha * votes
        weights = weights * np.exp(-alpha * y * votes)
        weights = weights / weights.sum()
    last = axes[3]
    last.axhline(0, color=INK, linewidth=0.8)
    for at, score, label in zip(x, scores, y, strict=True):
        last.fill_between([at - 0.3, at + 0.3], 0, score, color=BLUE if label > 0 else ORANGE, alpha=0.75, linewidth=0)
        last.annotate(
            f"{score:+.2f}".replace("-", "−"),
            (at, score),
            xytext=(0, 3 if score > 0 else -12),
            textcoords="offset points",
            ha="center",
            color=INK,
            fontsize=10,
        )
    last.set(
        title="sum of the three votes",
        ylabel="F(x)",
        xlabel="x",
        ylim=(-1.5, 1.5),
        yticks=[-1, 0, 1],
        xlim=(0.4, 6.6),
        xticks=list(x),
    )
    return figure
