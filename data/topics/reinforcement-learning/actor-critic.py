"""How noisy is one episode's policy gradient? Corridor of 8 cells, every step costs 1, moves slip 10 % of the time.

Over 20,000 episodes of the uniform policy: the norm of the mean gradient, exactly 45.0, is met by all three; then the
noise of one episode, the root of its summed variances, as a multiple of 45.

>>> value = true_values()
>>> value[[0, 6]].round(1).tolist()
[-56.0, -14.0]
>>> gradients = estimates(value)
>>> [bool(abs(np.linalg.norm(g.mean(axis=0)) - 45) < 4) for g in gradients]
[True, True, True]
>>> [round(float(np.sqrt(g.var(axis=0).sum())) / 45) for g in gradients]
[6, 4, 1]
"""

import numpy as np

CELLS = 8  # start at 0, the goal is cell 7


def true_values():
    """Expected return of the uniform policy from each cell, shape (8,): solves V = -1 + P V, with 0 at the goal."""
    move = np.zeros((CELLS - 1, CELLS))
    for cell in range(CELLS - 1):
        move[cell, max(cell - 1, 0)] += 0.5
        move[cell, cell + 1] += 0.5
    inner = move[:, :-1]
    return np.append(np.linalg.solve(np.eye(CELLS - 1) - inner, -np.ones(CELLS - 1)), 0.0)


def estimates(value, episodes=20_000):
    """Each episode's gradient by the log odds of "right" in each cell, for three weights, shape (3, episodes, 8)."""
    rng = np.random.default_rng(0)
    run, cell, path = np.arange(episodes), np.zeros(episodes, dtype=int), []
    while len(run):  # the episodes that have not reached the goal
        right, slip = rng.random(len(run)) < 0.5, rng.random(len(run)) < 0.1
        after = np.where(right != slip, cell + 1, np.maximum(cell - 1, 0))
        path.append((run, cell, after, right - 0.5))
        run, cell = run[after < CELLS - 1], after[after < CELLS - 1]
    gradient, future = np.zeros((3, episodes, CELLS)), np.zeros(episodes)
    for run, cell, after, score in reversed(path):
        future[run] -= 1  # the return from here on
        for k, weight in enumerate((future[run], future[run] - value[cell], value[after] - 1 - value[cell])):
            gradient[k, run, cell] += score * weight
    return gradient
