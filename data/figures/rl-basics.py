"""Q-learning on a machine that wears out: the two action values of the worn state against steps, mean of 100 runs."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

REWARD = np.array([[10.0, -2.0], [3.0, -2.0]])  # (state, action): good and worn, run and repair
WORN_NEXT = np.array([[0.25, 0.0], [1.0, 0.0]])


def learn(steps, runs=100, discount=0.8, epsilon=0.2):
    """Mean action values of the worn state after every step, shape (steps, 2)."""
    rng = np.random.default_rng(0)
    values, visits = np.zeros((runs, 2, 2)), np.zeros((runs, 2, 2))
    run, state, history = np.arange(runs), np.zeros(runs, dtype=int), []
    for _ in range(steps):
        greedy = values[run, state].argmax(axis=1)
        action = np.where(rng.random(runs) < epsilon, rng.integers(2, size=runs), greedy)
        after = (rng.random(runs) < WORN_NEXT[state, action]).astype(int)
        visits[run, state, action] += 1
        target = REWARD[state, action] + discount * values[run, after].max(axis=1)
        rate = visits[run, state, action] ** -0.6
        values[run, state, action] += rate * (target - values[run, state, action])
        state = after
        history.append(values[:, 1].mean(axis=0))
    return np.array(history)


def draw():
    """Two curves and the exact values they approach, 27 and 30."""
    figure, axis = canvas(height=240)
    history = learn(3_000)
    steps = np.unique(np.geomspace(1, 3_000, 90).astype(int))
    axis.plot(steps, history[steps - 1, 1], color=BLUE, linestyle="-")
    axis.plot(steps, history[steps - 1, 0], color=ORANGE, linestyle="--")
    for exact in (30, 27):
        axis.axhline(exact, color=QUIET, linestyle=":", linewidth=1)
    axis.set(xscale="log", xlim=(3, 3_000), ylim=(-2, 34), xlabel="steps of experience")
    axis.set_xticks([10, 100, 1_000], ["10", "100", "1,000"])
    axis.minorticks_off()
    axis.set_title("Learned value in the worn state", loc="left")
    axis.text(150, 12, "run", color=INK)
    axis.text(40, 18, "repair", ha="right", color=INK)
    axis.text(3.3, 30.6, "repair, exact 30", color=INK, fontsize=10)
    axis.text(3.3, 24.3, "run, exact 27", color=INK, fontsize=10)
    return figure
