"""How many tokens of a sequence a linear readout recovers from the last state of a recurrent encoder."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, canvas

SYMBOLS, ROWS, TRAIN = 8, 1200, 900
LENGTHS = [1, 2, 4, 6, 8, 10, 12, 16, 20, 24, 32]


def encode(tokens, width, rng):
    """States (n, T, width) of an untrained tanh network with an orthogonal recurrent matrix; tokens (n, T)."""
    recurrent = np.linalg.qr(rng.normal(size=(width, width)))[0]
    inward = rng.normal(size=(SYMBOLS, width)) * 0.3
    h, states = np.zeros((len(tokens), width)), []
    for t in range(tokens.shape[1]):
        h = np.tanh(h @ recurrent + inward[tokens[:, t]])
        states.append(h)
    return np.stack(states, axis=1)


def recovered(states, tokens):
    """Share of unseen tokens (n, m) that ridge regression on states (n, width) gets right."""
    x = np.column_stack([states, np.ones(len(states))])
    y = np.eye(SYMBOLS)[tokens[:TRAIN]].reshape(TRAIN, -1)
    a = x[:TRAIN]
    weights = np.linalg.solve(a.T @ a + 1e-3 * np.eye(a.shape[1]), a.T @ y)
    guess = (x[TRAIN:] @ weights).reshape(len(x) - TRAIN, -1, SYMBOLS).argmax(axis=-1)
    return np.mean(guess == tokens[TRAIN:])


def curve(width):
    """Share recovered from the last state, per length."""
    shares = []
    for length in LENGTHS:
        rng = np.random.default_rng(0)
        tokens = rng.integers(SYMBOLS, size=(ROWS, length))
        shares.append(recovered(encode(tokens, width, rng)[:, -1], tokens))
    return shares


def all_states(width):
    """Share recovered when the readout of token t may use state t, per length."""
    shares = []
    for length in LENGTHS:
        rng = np.random.default_rng(0)
        tokens = rng.integers(SYMBOLS, size=(ROWS, length))
        states = encode(tokens, width, rng)
        shares.append(np.mean([recovered(states[:, t], tokens[:, [t]]) for t in range(0, length, 4)]))
    return shares


def draw():
    figure, axes = canvas(height=260)
    axes.plot(LENGTHS, all_states(32), color=BLUE, linestyle="-", marker="o", markersize=3)
    for width, colour, line, mark in ((128, GREEN, "-.", "s"), (64, PURPLE, ":", "^"), (32, ORANGE, "--", "D")):
        shares = curve(width)
        axes.plot(LENGTHS, shares, color=colour, linestyle=line, marker=mark, markersize=3)
        axes.text(32.7, shares[-1] - 0.015, f"{width}", color=INK)
    axes.text(18, 0.92, "all states, width 32", color=INK)
    axes.text(21.5, 0.7, "last state, width:", color=INK)
    axes.axhline(1 / SYMBOLS, color=INK, linewidth=0.8, alpha=0.6)
    axes.text(1, 1 / SYMBOLS + 0.02, "guessing", color=INK)
    axes.set_ylim(0, 1.05)
    axes.set_xlim(0, 36)
    axes.set_xlabel("length of the sequence, tokens")
    axes.set_title("share of tokens recovered", loc="left")
    axes.grid(axis="y")
    return figure
