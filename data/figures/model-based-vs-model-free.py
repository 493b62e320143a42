"""Real steps per episode in a maze: Q-learning, and Dyna-Q with 5 or 25 extra updates a step from a learned model."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

MAZE = [".......#G", "..#....#.", "S.#....#.", "..#......", ".....#...", "........."]
HEIGHT, WIDTH = len(MAZE), len(MAZE[0])
START, GOAL = 2 * WIDTH, WIDTH - 1
EPISODES, RUNS = 30, 12


def follow(cell, action):
    """The next cell: up, down, left or right, unless a wall or the border is there."""
    row, column = divmod(cell, WIDTH)
    down, right = ((-1, 0), (1, 0), (0, -1), (0, 1))[action]
    row, column = row + down, column + right
    inside = 0 <= row < HEIGHT and 0 <= column < WIDTH
    return row * WIDTH + column if inside and MAZE[row][column] != "#" else cell


def learn(planning, seed, rate=0.5, discount=0.95, epsilon=0.1):
    """Real steps in each episode, shape (30,). The model is a table of what followed each tried state and action."""
    acting, dreaming = np.random.default_rng(seed), np.random.default_rng(1_000 + seed)
    values, model, tried, lengths = np.zeros((HEIGHT * WIDTH, 4)), {}, [], []

    def update(cell, action, after):
        future = 1.0 if after == GOAL else discount * values[after].max()
        values[cell, action] += rate * (future - values[cell, action])

    for _ in range(EPISODES):
        cell, steps = START, 0
        while cell != GOAL:
            noise = 1e-9 * acting.random(4)  # breaks ties at random
            action = int((noise if acting.random() < epsilon else values[cell] + noise).argmax())
            after = follow(cell, action)
            update(cell, action, after)
            if (cell, action) not in model:
                tried.append((cell, action))
            model[cell, action] = after
            if values.any():  # before the first reward there is nothing to spread
                for index in dreaming.integers(len(tried), size=planning):
                    update(*tried[index], model[tried[index]])
            cell, steps = after, steps + 1
        lengths.append(steps)
    return lengths


def draw():
    """Mean real steps per episode for no, 5 and 25 model updates a step."""
    figure, axis = canvas(height=250)
    episodes = np.arange(1, EPISODES + 1)
    for planning, colour, line, marker in ((0, ORANGE, "--", "^"), (5, GREEN, "-.", "s"), (25, BLUE, "-", "o")):
        mean = np.mean([learn(planning, seed) for seed in range(RUNS)], axis=0)
        axis.plot(episodes, mean, color=colour, linestyle=line, marker=marker, markersize=4)
    axis.axhline(14, color=QUIET, linestyle=":", linewidth=1)
    axis.set(yscale="log", ylim=(8, 1_000), xlabel="episode")
    axis.set_yticks([20, 50, 100, 200, 500], ["20", "50", "100", "200", "500"])
    axis.minorticks_off()
    axis.set_title("Real steps to the goal, mean of 12 runs", loc="left")
    axis.text(11, 190, "model-free (Q-learning)", color=INK)
    axis.text(6.2, 31, "5 model updates a step", color=INK)
    axis.text(2.5, 9, "25 model updates a step", color=INK)
    axis.text(30, 9, "shortest path 14", color=INK, ha="right", fontsize=10)
    axis.grid(axis="y")
    return figure
