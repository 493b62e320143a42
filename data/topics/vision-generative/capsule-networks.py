"""Routing by agreement: four parts vote for the pose of two wholes, A and B.

>>> a, b = angles(0, 0, 0, 180), angles(0, 90, 180, 270)  # three agree on A; the votes for B scatter
>>> votes = np.stack([a, b], axis=1)
>>> for rounds in (1, 2, 3):
...     share, whole = route(votes, rounds)
...     print(rounds, share[:, 0].round(2).tolist(), np.linalg.norm(whole, axis=1).round(2).tolist())
1 [0.5, 0.5, 0.5, 0.5] [0.5, 0.0]
2 [0.62, 0.62, 0.62, 0.38] [0.69, 0.06]
3 [0.77, 0.78, 0.77, 0.22] [0.81, 0.23]
>>> share, whole = route(np.stack([b, b], axis=1), 3)  # the parts of A out of place
>>> np.linalg.norm(whole, axis=1).round(2).tolist()
[0.0, 0.0]
"""

import numpy as np


def angles(*degrees):
    """Unit vectors of shape (parts, 2)."""
    radians = np.deg2rad(degrees)
    return np.c_[np.cos(radians), np.sin(radians)]


def squash(s):
    """Keep the direction, bring the length below 1: shape (wholes, size) to the same."""
    square = (s**2).sum(axis=-1, keepdims=True)
    return s * np.sqrt(square) / (1 + square)


def route(votes, rounds):
    """Votes (parts, wholes, size) to shares (parts, wholes), each row of sum 1, and the wholes (wholes, size)."""
    logits = np.zeros(votes.shape[:2])
    for _ in range(rounds):
        share = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
        whole = squash((share[:, :, None] * votes).sum(axis=0))
        logits = logits + (votes * whole).sum(axis=-1)
    return share, whole
