"""From 5.00 % to 4.35 %: a waterfall of the contributions of each segment, by mix and by rate."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

SESSIONS = np.array([[500, 300, 200], [500, 312.5, 437.5]]) * 1000
ORDERS = np.array([[30_000, 15_000, 5_000], [30_000, 15_625, 8_750]])


def draw():
    share = SESSIONS / SESSIONS.sum(axis=1, keepdims=True)
    rate = ORDERS / SESSIONS
    overall = 100 * ORDERS.sum(axis=1) / SESSIONS.sum(axis=1)
    mix = 100 * (share[1] - share[0]) * (rate.mean(axis=0) - overall.mean() / 100)
    within = 100 * (rate[1] - rate[0]) * share.mean(axis=0)
    steps = [
        ("app, mix", mix[0]),
        ("desktop, mix", mix[1]),
        ("mobile web, mix", mix[2]),
        ("mobile web, rate", within[2]),
    ]

    figure, axes = canvas(height=230)
    names, level = ["last week"], overall[0]
    axes.plot(level, 0, "D", color=BLUE, markersize=8)
    axes.text(level + 0.03, 0, f"{level:.2f} %", va="center")
    for row, (name, change) in enumerate(steps, start=1):
        colour, hatch = (ORANGE, None) if "mix" in name else (GREEN, "////")
        axes.barh(row, change, left=level, color=colour, height=0.6, hatch=hatch, edgecolor=INK, linewidth=0.8)
        top = row - 1 if row == 1 else row - 0.7
        axes.plot([level, level], [top, row + 0.3], color=QUIET, linewidth=0.8, linestyle="-")
        axes.text(level + 0.02, row, f"−{-change:.2f}", va="center")
        names.append(name)
        level += change
    assert abs(level - overall[1]) < 1e-9
    axes.plot([level, level], [3.7, 5], color=QUIET, linewidth=0.8, linestyle="-")
    axes.plot(level, 5, "D", color=BLUE, markersize=8)
    axes.text(level + 0.03, 5, f"{level:.2f} %", va="center")
    axes.set_yticks(range(6), [*names, "this week"])
    axes.set(xlim=(4.2, 5.2), xlabel="orders per 100 sessions")
    axes.set_ylim(5.6, -0.5)
    return figure
