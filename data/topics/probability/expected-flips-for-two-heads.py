"""Exact waiting times for coin patterns, and a simulation of draws above a threshold.

>>> [round(expected_flips(pattern), 6) for pattern in ("H", "HT", "HH", "HHH")]
[2.0, 4.0, 6.0, 14.0]
>>> round(expected_flips("HH", heads=0.25), 6)       # (1 + p) / p^2
20.0
>>> waits = first_above(0.9, np.random.default_rng(0))
>>> round(float(waits.mean()), 1), int(np.median(waits))
(10.0, 7)
"""

import numpy as np


def expected_flips(pattern, heads=0.5):
    """Mean number of flips until pattern, such as "HH", first appears. State k: its first k letters are matched."""
    size = len(pattern)
    moves = np.zeros((size, size + 1))
    for state in range(size):
        for letter, chance in (("H", heads), ("T", 1 - heads)):
            seen = pattern[:state] + letter
            # The longest start of the pattern that the flips seen so far end with.
            reach = max(k for k in range(len(seen) + 1) if seen.endswith(pattern[:k]))
            moves[state, reach] += chance
    # e = 1 + Q e over the unfinished states, shape (size,).
    return float(np.linalg.solve(np.eye(size) - moves[:, :size], np.ones(size))[0])


def first_above(threshold, rng, runs=50_000, longest=200):
    """Index (from 1) of the first uniform draw above threshold in each run, shape (runs,).

    With threshold 0.9 a run needs more than 200 draws with probability 7e-10.
    """
    return (rng.random((runs, longest), dtype=np.float32) > threshold).argmax(axis=1) + 1
