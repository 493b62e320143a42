"""A machine that wears out: exact values by value iteration, and Q-learning without knowing the rules.

State 0 is good, 1 is worn. Running pays 10 when good (a quarter of the time it is worn afterwards) and 3 when worn;
repairing costs 2 and makes it good. Discount 0.8.

>>> exact().round(2).tolist()  # rows good, worn; columns run, repair
[[40.0, 30.0], [27.0, 30.0]]
>>> exact(sweeps=1).round(2).tolist(), exact(sweeps=2).round(2).tolist()
([[10.0, -2.0], [3.0, -2.0]], [[16.6, 6.0], [5.4, 6.0]])
>>> exact(discount=0.4).argmax(axis=1).tolist(), exact(discount=0.5).argmax(axis=1).tolist()  # 0 run, 1 repair
([0, 0], [0, 1])
>>> learned = q_learning(steps=20_000)
>>> learned.argmax(axis=1).tolist(), bool(np.abs(learned - exact()).max() < 2)
([0, 1], True)
"""

import numpy as np

REWARD = np.array([[10.0, -2.0], [3.0, -2.0]])  # (state, action)
WORN_NEXT = np.array([[0.25, 0.0], [1.0, 0.0]])  # probability that the next state is worn


def exact(discount=0.8, sweeps=200):
    """Action values of the best policy, shape (2, 2): apply the Bellman optimality equation again and again."""
    values = np.zeros((2, 2))
    for _ in range(sweeps):
        good, worn = values.max(axis=1)
        values = REWARD + discount * ((1 - WORN_NEXT) * good + WORN_NEXT * worn)
    return values


def q_learning(steps, discount=0.8, epsilon=0.2, seed=0):
    """Action values, shape (2, 2), learned from one long run: only rewards and next states are seen."""
    rng = np.random.default_rng(seed)
    values, visits, state = np.zeros((2, 2)), np.zeros((2, 2)), 0
    for _ in range(steps):
        action = rng.integers(2) if rng.random() < epsilon else values[state].argmax()
        after = int(rng.random() < WORN_NEXT[state, action])
        visits[state, action] += 1
        target = REWARD[state, action] + discount * values[after].max()
        values[state, action] += visits[state, action] ** -0.6 * (target - values[state, action])
        state = after
    return values
