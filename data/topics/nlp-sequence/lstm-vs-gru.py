"""Sizes of both layers, and counting with one hand-set unit each.

>>> lstm, gru = (lambda d, h: 4 * h * (d + h + 1)), (lambda d, h: 3 * h * (d + h + 1))
>>> lstm(256, 256), gru(256, 256), gru(256, 309)  # one bias vector per gate
(525312, 393984, 524682)
>>> 4 * 2 * 256 * (256 + 1), 3 * 2 * 256 * (256 + 1)  # PyTorch keeps two bias vectors per gate
(526336, 394752)

An LSTM unit whose input and forget gates are open adds up its candidates, +1 for "a" and -1 for "b". A GRU unit that
moves a fixed share of the way to +1 at each "a" crowds its counts together: in float32 it stands still after

>>> lstm_count("a" * 1000 + "b" * 1000), lstm_count("a" * 1000 + "b" * 999)
(0.0, 1.0)
>>> [gru_limit(keep) for keep in (0.5, 0.9, 0.99)]
[25, 142, 1255]
"""

import numpy as np


def lstm_count(text):
    """Cell of one LSTM unit with saturated gates (i = f = 1) and candidate +1 or -1."""
    c = np.float32(0)
    for letter in text:
        c = c + np.float32(1 if letter == "a" else -1)
    return float(c)


def gru_limit(keep, steps=10_000):
    """How many letters "a" a GRU unit h = keep h + (1 - keep) 1 takes in before its state stops moving."""
    h, z = np.float32(0), np.float32(keep)
    for count in range(steps):
        new = z * h + (np.float32(1) - z)
        if new == h:
            return count
        h = new
    return steps
