"""Dyna-Q in a maze: real steps on the first and the second trip, mean of 12 runs, with 0, 5 or 25 model updates a step.

>>> [np.mean([trips(planning, seed) for seed in range(12)], axis=0).round().tolist() for planning in (0, 5, 25)]
[[714.0, 738.0], [714.0, 180.0], [714.0, 60.0]]
>>> round(0.98 ** 50, 2)  # a rollout of 50 steps without an error, each right with probability 0.98
0.36
>>> round(float(np.random.default_rng(0).normal(size=(200_000, 10)).max(axis=1).mean()), 2)  # best of 10 by luck
1.54
"""

import numpy as np

MAZE = [".......#G", "..#....#.", "S.#....#.", "..#......", ".....#...", "........."]
HEIGHT, WIDTH, START, GOAL = 6, 9, 18, 8


def follow(cell, action):
    """The next cell: up, down, left or right, unless a wall or the border is there."""
    row, column = cell // WIDTH + (-1, 1, 0, 0)[action], cell % WIDTH + (0, 0, -1, 1)[action]
    inside = 0 <= row < HEIGHT and 0 <= column < WIDTH
    return row * WIDTH + column if inside and MAZE[row][column] != "#" else cell


def trips(planning, seed, count=2, rate=0.5, discount=0.95, epsilon=0.1):
    """Real steps of the first `count` trips. The model is a table of what followed each tried cell and action."""
    acting, dreaming = np.random.default_rng(seed), np.random.default_rng(1_000 + seed)
    values, model, tried, lengths = np.zeros((HEIGHT * WIDTH, 4)), {}, [], []

    def update(cell, action, after):
        future = 1.0 if after == GOAL else discount * values[after].max()
        values[cell, action] += rate * (future - values[cell, action])

    for _ in range(count):
        cell, lengths = START, [*lengths, 0]
        while cell != GOAL:
            noise = 1e-9 * acting.random(4)  # breaks ties at random
            action = int((noise if acting.random() < epsilon else values[cell] + noise).argmax())
            after = follow(cell, action)
            update(cell, action, after)
            if (cell, action) not in model:
                tried.append((cell, action))
            model[cell, action] = after
            for index in dreaming.integers(len(tried), size=planning) if values.any() else ():
                update(*tried[index], model[tried[index]])
            cell, lengths[-1] = after, lengths[-1] + 1
    return lengths
