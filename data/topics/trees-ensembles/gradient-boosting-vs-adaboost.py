"""The same stumps boosted by the same steps under two losses of the margin m = yF: only the loss differs.

Five features, class = sign of their sum, 400 training rows. Share of wrong test rows after 100 rounds, mean of five
samples: clean labels, 20 % flipped at random, and 2 % wrong, the eight rows deepest inside class 1.

>>> table = {"none": (0.073, 0.073), "random": (0.173, 0.164), "deep": (0.146, 0.104)}
>>> for wrong, row in table.items():
...     np.allclose([error_rate(loss, wrong) for loss in (exponential, logistic)], row, atol=0.01)
True
True
True
"""

import numpy as np
from scipy.special import expit


def exponential(m):
    """Pull -dL/dm and curvature of exp(-m), each (n,), for margins m (n,)."""
    return np.exp(-m), np.exp(-m)


def logistic(m):
    """The same for log(1 + exp(-2m)) / 2, whose best F is half the log-odds too."""
    return expit(-2 * m), 2 * expit(-2 * m) * expit(2 * m)


def stumps(x):
    """Votes (n, 105), 1 or -1: each feature of x (n, 5) against 21 cuts."""
    return np.concatenate([np.where(column[:, None] > np.linspace(-2.5, 2.5, 21), 1, -1) for column in x.T], axis=1)


def error_rate(loss, wrong, rounds=100, samples=5):
    """Share of 2,000 test rows that the boosted stumps get wrong, mean over training samples."""
    errors = []
    for seed in range(samples):
        rng = np.random.default_rng(seed)
        x, fresh = rng.normal(size=(400, 5)), rng.normal(size=(2000, 5))
        y, votes, total = np.sign(x.sum(axis=1)), stumps(x), np.zeros(105)
        y[{"none": slice(0), "random": rng.permutation(400)[:80], "deep": np.argsort(x.sum(axis=1))[-8:]}[wrong]] *= -1
        for _ in range(rounds):
            best = np.abs((y * loss(y * (votes @ total))[0]) @ votes).argmax()
            for _ in range(6):  # Newton's method for the length of the step
                pull, curve = loss(y * (votes @ total))
                total[best] += np.clip((y * pull) @ votes[:, best] / curve.sum(), -1, 1)
        errors.append((np.sign(stumps(fresh) @ total) != np.sign(fresh.sum(axis=1))).mean())
    return float(np.mean(errors))
