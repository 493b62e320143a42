"""The KL term of one code number in closed form, and two unbiased gradients of an expectation under q = N(m, s^2).

>>> round(float(kl(1.0, 0.5)), 3)
0.818
>>> rng = np.random.default_rng(0)
>>> z = 1.0 + 0.5 * rng.normal(size=1_000_000)
>>> round(float(np.mean(log_normal(z, 1.0, 0.5) - log_normal(z, 0.0, 1.0))), 2)
0.82
>>> means, variances = zip(*gradients(1.0, 0.5, rng.normal(size=1_000_000)))
>>> [round(m, 1) for m in means], [round(v) for v in variances]  # exactly 2 and 2, 1 and 21.75
([2.0, 2.0], [1, 22])
"""

import numpy as np


def kl(m, s):
    """KL(N(m, s^2) || N(0, 1)) in nats."""
    return 0.5 * (m**2 + s**2 - 1 - np.log(s**2))


def log_normal(z, m, s):
    """Log density of N(m, s^2) at z, of any shape."""
    return -0.5 * ((z - m) / s) ** 2 - np.log(s) - 0.5 * np.log(2 * np.pi)


def gradients(m, s, noise):
    """Mean and variance of single-sample gradients of E[z^2] by m: reparameterised, then by the score; noise (n,)."""
    z = m + s * noise
    path = 2 * z  # dz/dm = 1
    score = z**2 * noise / s  # z^2 times the slope of log q by m
    return [(float(g.mean()), float(g.var())) for g in (path, score)]
