"""A restricted Boltzmann machine on bars and stripes: exact likelihood under the exact gradient and under CD-1."""

import itertools

import numpy as np
from scipy.special import expit

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

SIDE, HIDDEN, RATE, STEPS = 3, 8, 0.3, 3000


def train(chain, seed=0):
    """Exact mean log-likelihood and one-step reconstruction cost of the 14 patterns, every 50 steps."""
    states = np.array(list(itertools.product((0.0, 1.0), repeat=SIDE)))
    bars = np.repeat(states, SIDE, axis=1)
    data = np.unique(np.r_[bars, bars.reshape(-1, SIDE, SIDE).transpose(0, 2, 1).reshape(-1, SIDE**2)], axis=0)
    everything = np.array(list(itertools.product((0.0, 1.0), repeat=SIDE**2)))
    rng = np.random.default_rng(seed)
    w, a, b = rng.normal(0, 0.1, (SIDE**2, HIDDEN)), np.zeros(SIDE**2), np.zeros(HIDDEN)
    likelihood, cost = [], []
    for step in range(STEPS + 1):
        hidden = expit(data @ w + b)
        if step % 50 == 0:
            scores = everything @ a + np.logaddexp(0, everything @ w + b).sum(1)
            mine = data @ a + np.logaddexp(0, data @ w + b).sum(1)
            likelihood.append(mine.mean() - np.logaddexp.reduce(scores))
            back = expit(hidden @ w.T + a)
            cost.append(-(data * np.log(back) + (1 - data) * np.log(1 - back)).sum(1).mean())
        if chain:
            v = np.repeat(data, 7, axis=0)
            h = rng.random((len(v), HIDDEN)) < expit(v @ w + b)
            v = (rng.random(v.shape) < expit(h @ w.T + a)).astype(float)
            p = np.full(len(v), 1 / len(v))
        else:
            v, scores = everything, everything @ a + np.logaddexp(0, everything @ w + b).sum(1)
            p = np.exp(scores - np.logaddexp.reduce(scores))
        h = expit(v @ w + b)
        w += RATE * (data.T @ hidden / len(data) - (v * p[:, None]).T @ h)
        a += RATE * (data.mean(0) - p @ v)
        b += RATE * (hidden.mean(0) - p @ h)
    return np.array(likelihood), np.array(cost)


def draw():
    figure, (above, below) = canvas(2, height=340, sharex=True)
    steps = np.arange(0, STEPS + 1, 50)
    for chain, name, colour, style in ((False, "exact gradient", BLUE, "-"), (True, "CD-1", ORANGE, "--")):
        likelihood, cost = train(chain)
        above.plot(steps, likelihood, color=colour, linestyle=style)
        above.text(STEPS, likelihood[-1] - (0.75 if chain else -0.32), name, color=colour, ha="right")
        below.semilogy(steps, cost, color=colour, linestyle=style)
    below.text(1500, 0.4, "both fall", ha="left")
    above.axhline(-np.log(14), color=QUIET, linewidth=1)
    above.text(0, -np.log(14) + 0.12, "best possible, −log 14", color=INK)
    above.set(ylim=(-6.5, -1.6), title="Exact mean log-likelihood (nats)")
    below.set(xlabel="update", title="Reconstruction cost (nats)")
    return figure
