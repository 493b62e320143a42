"""Keys compared by a lookup that fails, against the load, for a table with chaining and one with linear probing."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, canvas

SLOTS = 4096
LOADS = np.arange(0.1, 0.86, 0.05)


def draw():
    rng = np.random.default_rng(0)
    chained, probed = np.zeros(len(LOADS)), np.zeros(len(LOADS))
    runs = 5
    for _ in range(runs):
        home = rng.integers(SLOTS, size=int(LOADS[-1] * SLOTS) + 1)
        taken, put = np.zeros(SLOTS, bool), 0
        for i, load in enumerate(LOADS):
            while put < round(load * SLOTS):
                slot = home[put]
                while taken[slot]:
                    slot = (slot + 1) % SLOTS
                taken[slot], put = True, put + 1
            # A failed lookup in a random bucket compares all keys there; with probing, all up to the next gap.
            chained[i] += np.bincount(home[:put], minlength=SLOTS).mean() / runs
            gap = np.flatnonzero(~taken)
            following = np.append(gap, gap[0] + SLOTS)
            probed[i] += (following[np.searchsorted(gap, np.arange(SLOTS))] - np.arange(SLOTS)).mean() / runs
    fine = np.linspace(0, LOADS[-1], 100)
    figure, axes = canvas(height=250)
    axes.plot(fine, ((1 - fine) ** -2 - 1) / 2, color=ORANGE, linestyle="--")
    axes.plot(LOADS, probed, color=ORANGE, linestyle="", marker="^", markersize=5)
    axes.plot(fine, fine, color=BLUE, linestyle="-")
    axes.plot(LOADS, chained, color=BLUE, linestyle="", marker="o", markersize=5)
    axes.text(0.77, 11, "linear probing", color=INK, ha="right")
    axes.text(0.84, 1.4, "chaining", color=INK, ha="right")
    axes.set(xlabel="load: keys per slot", ylabel="keys compared, failed lookup", xlim=(0, 0.88), ylim=(0, 24))
    return figure
