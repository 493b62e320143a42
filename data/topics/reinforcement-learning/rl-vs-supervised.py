"""Two actions that pay with probability 0.6 and 0.5: what a learner sees decides what it can learn.

Share of 2,000 simulated learners whose estimates favour the better action after 1,000 decisions:

>>> learn("labels")
1.0
>>> learn("greedy")
0.636
>>> learn("explore")
0.959
"""

import numpy as np


def learn(feedback, pay=(0.6, 0.5), steps=1_000, runs=2_000, epsilon=0.1):
    """Share of runs that end with the better action on top.

    "labels": every row tells what each action would have paid (supervised). "greedy" and "explore": only the chosen
    action's payoff is seen; the choice is the best so far, or with probability epsilon a random one. Counts and totals
    have shape (runs, 2).
    """
    rng = np.random.default_rng(0)
    row = np.arange(runs)
    total = (rng.random((runs, 2)) < pay).astype(float)  # each action has been tried once
    count = np.ones((runs, 2))
    for _ in range(steps):
        reward = rng.random((runs, 2)) < pay
        if feedback == "labels":
            total += reward
            count += 1
            continue
        action = best(total / count, rng)
        if feedback == "explore":
            random = rng.random(runs) < epsilon
            action = np.where(random, rng.integers(2, size=runs), action)
        total[row, action] += reward[row, action]
        count[row, action] += 1
    return round(float((best(total / count, rng) == 0).mean()), 3)


def best(mean, rng):
    """Index of the larger of two means in each row, shape (runs,); ties are broken at random."""
    return (mean + 1e-9 * rng.random(mean.shape)).argmax(axis=1)
