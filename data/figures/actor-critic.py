"""Mean episode length while learning a corridor: REINFORCE, with a learned baseline, and one-step actor-critic."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

CELLS, LIMIT, EPISODES, RUNS = 8, 300, 120, 100


def learn(method, actor, critic=0.0):
    """Mean length of each episode, shape (120,), over 100 independent learners that run side by side."""
    rng = np.random.default_rng(0)
    odds, value = np.zeros((RUNS, CELLS)), np.zeros((RUNS, CELLS))  # log odds of "right", estimated return
    run, length = np.arange(RUNS), np.zeros((EPISODES, RUNS))
    for episode in range(EPISODES):
        cell, live, path = np.zeros(RUNS, dtype=int), np.ones(RUNS, dtype=bool), []
        while live.any() and len(path) < LIMIT:
            right = 1 / (1 + np.exp(-odds[run, cell]))
            action = rng.random(RUNS) < right
            forward = action != (rng.random(RUNS) < 0.1)
            after = np.clip(cell + 2 * forward - 1, 0, CELLS - 1)
            path.append((cell, live, action - right))
            if method == "actor-critic":
                error = live * (-1 + value[run, after] - value[run, cell])  # the goal's value stays 0
                value[run, cell] += critic * error
                odds[run, cell] += actor * error * (action - right)
            live, cell = live & (after < CELLS - 1), after
        length[episode] = sum(live for _, live, _ in path)
        if method != "actor-critic":
            future, before = np.zeros(RUNS), value.copy()
            for cell, live, score in reversed(path):
                future -= live
                odds[run, cell] += actor * live * (future - before[run, cell]) * score
                value[run, cell] += critic * live * (future - value[run, cell])
    return length.mean(axis=1)


def smooth(line, width=5):
    """Means of blocks of five episodes."""
    return line.reshape(-1, width).mean(axis=1)


def draw():
    """Three learning curves, each with step sizes chosen on a small grid."""
    figure, axis = canvas(height=250)
    episode = np.arange(3, EPISODES, 5)
    axis.plot(episode, smooth(learn("reinforce", 0.006)), color=ORANGE, linestyle="--", marker="^", markersize=4)
    axis.plot(episode, smooth(learn("baseline", 0.01, 0.05)), color=GREEN, linestyle="-.", marker="s", markersize=4)
    axis.plot(episode, smooth(learn("actor-critic", 0.6, 0.6)), color=BLUE, linestyle="-", marker="o", markersize=4)
    axis.axhline(8.6, color=QUIET, linestyle=":", linewidth=1)
    axis.set(yscale="log", ylim=(7.5, 75), xlabel="episode")
    axis.set_yticks([10, 20, 50], ["10", "20", "50"])
    axis.minorticks_off()
    axis.set_title("Steps to the goal, mean of 100 runs", loc="left")
    axis.text(40, 30, "REINFORCE", color=INK)
    axis.text(30, 12.4, "with baseline", color=INK)
    axis.text(25, 9.7, "actor-critic", color=INK)
    axis.text(119, 7.7, "best possible 8.6", color=INK, ha="right", fontsize=10)
    axis.grid(axis="y")
    return figure
