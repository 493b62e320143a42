"""A cell with hand-set gates over 24 steps: stores at 3 and 14, reads at 9, 12 and 20."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, QUIET, canvas

STEPS, STORE, READ = 24, [3, 14], [9, 12, 20]


def run():
    """Input, gates i, f, o, cell and output, each (STEPS,)."""
    value = np.random.default_rng(3).uniform(-1, 1, size=STEPS)
    value[STORE] = [0.9, -0.6]
    step = np.arange(STEPS)
    store, read = np.isin(step, STORE) * 1.0, np.isin(step, READ) * 1.0
    i, f, o = (1 / (1 + np.exp(-z)) for z in (20 * store - 10, 10 - 20 * store, 20 * read - 10))
    c, cells = 0.0, []
    for t in step:
        c = f[t] * c + i[t] * np.tanh(value[t])
        cells.append(c)
    return np.tanh(value), i, f, o, np.array(cells), o * np.tanh(cells)


def draw():
    figure, (top, middle, bottom) = canvas(rows=3, height=360, sharex=True)
    candidate, i, f, o, cell, output = run()
    step = np.arange(STEPS)
    top.vlines(step, 0, candidate, color=QUIET, linewidth=1.2)
    top.plot(step, candidate, "o", color=QUIET, markersize=3)
    top.plot(STORE, candidate[STORE], "o", color=ORANGE, markersize=7)
    top.set_title("candidate g (marked: to be stored)", loc="left")
    for level, gate, colour in ((2.6, f, BLUE), (1.3, i, ORANGE), (0, o, GREEN)):
        middle.step(step, level + gate, where="mid", color=colour, linestyle="-")
        middle.axhline(level, color=QUIET, linewidth=0.6, alpha=0.5)
    middle.set_yticks([0.5, 1.8, 3.1], ["o", "i", "f"])
    middle.set_title("gates, each from 0 (shut) to 1 (open)", loc="left")
    bottom.step(step, cell, where="mid", color=PURPLE, linestyle="--")
    bottom.vlines(step, 0, output, color=GREEN, linewidth=2)
    bottom.plot(READ, output[READ], "s", color=GREEN, markersize=5)
    bottom.axhline(0, color=QUIET, linewidth=0.6)
    bottom.text(4.2, 0.86, "cell c", color=INK)
    bottom.text(14.6, 0.3, "output h", color=INK)
    bottom.set_ylim(-1, 1.2)
    bottom.set_title("cell (dashed) and output (squares)", loc="left")
    bottom.set_xlabel("step")
    return figure
