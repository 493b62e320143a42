"""Binary focal loss, its gradient, and the probabilities that it asks for.

A hundred thousand background boxes at p_t = 0.99 and a hundred objects at p_t = 0.3: totals of loss and of gradient,
and the background's share of the latter.

>>> for gamma in (0, 2):
...     values = [f(p, gamma) * n for f in (loss, pull) for p, n in ((0.99, 100_000), (0.3, 100))]
...     print(gamma, *np.round(values, 2).tolist(), round(float(values[2] / (values[2] + values[3])), 3))
0 1005.03 120.4 1000.0 70.0 0.935
2 0.1 58.99 0.3 69.7 0.004

Gradient relative to cross-entropy for gamma = 2, at p_t of 0.1, 0.5, 0.9 and 0.99; and a numeric check of it.

>>> np.round([pull(p, 2) / pull(p, 0) for p in (0.1, 0.5, 0.9, 0.99)], 4).tolist()
[1.2245, 0.5966, 0.029, 0.0003]
>>> from scipy.special import expit
>>> z = np.array([-2.0, 0.5, 3.0])
>>> bool(np.allclose((loss(expit(z - 1e-6), 2) - loss(expit(z + 1e-6), 2)) / 2e-6, pull(expit(z), 2)))
True

Where the true chance is 0.5, 0.7, 0.9, 0.99, the expected loss is least at q; and the way back to the chance.

>>> from scipy.optimize import brentq
>>> q = np.array([brentq(lambda v: recover(v, 2) - p, 1e-6, 1 - 1e-6) for p in (0.5, 0.7, 0.9, 0.99)])
>>> q.round(2).tolist(), recover(q, 2).round(2).tolist()
([0.5, 0.58, 0.69, 0.85], [0.5, 0.7, 0.9, 0.99])

Total loss of the background if every box has p = 0.5, or p = 0.01, where the output bias is -4.6; gamma is 0, then 2.

>>> [round(100_000 * float(loss(1 - p, gamma)), 1) for p in (0.5, 0.01) for gamma in (0, 2)]
[69314.7, 17328.7, 1005.0, 0.1]
"""

import numpy as np


def loss(p, gamma):
    """Focal loss for probability p of the true class; cross-entropy at gamma = 0."""
    return -((1 - p) ** gamma) * np.log(p)


def pull(p, gamma):
    """Size of its derivative in the logit of the true class."""
    return (1 - p) ** gamma * (1 - p - gamma * p * np.log(p))


def recover(q, gamma):
    """The true chance of the positive class where the expected focal loss is least at q."""
    return pull(1 - q, gamma) / (pull(q, gamma) + pull(1 - q, gamma))
