"""How far the gradient of a random batch is from the gradient of all rows.

>>> rng = np.random.default_rng(0)
>>> x = rng.normal(size=(1024, 20))
>>> y = x @ rng.normal(size=20) + rng.normal(size=1024)
>>> each = gradients(np.zeros(20), x, y)
>>> for batch in (1, 4, 16, 64, 1024):
...     print(batch, round(expected_noise(each, batch), 2), round(measured_noise(each, batch, rng), 2))
1 22.1 22.48
4 11.04 10.9
16 5.49 5.54
64 2.68 2.68
1024 0.0 0.0

The batch at which noise and signal have equal size, here at the start of training:

>>> round(noise_scale(each), 1)
21.5
"""

import numpy as np


def gradients(w, x, y):
    """Gradient of half the squared error of each row, shape (n, d), for weights (d,), x (n, d) and y (n,)."""
    return (x @ w - y)[:, None] * x


def spread(each):
    """Trace of the covariance of the rows' gradients (n, d): the mean squared distance from their mean."""
    return ((each - each.mean(axis=0)) ** 2).sum(axis=1).mean()


def expected_noise(each, batch):
    """Root mean squared distance of the batch gradient from the full one, drawn without replacement."""
    n = len(each)
    return float(np.sqrt(spread(each) / batch * (n - batch) / (n - 1)))


def measured_noise(each, batch, rng, draws=2000):
    """The same, from batches that were drawn."""
    full = each.mean(axis=0)
    error = [((each[rng.permutation(len(each))[:batch]].mean(axis=0) - full) ** 2).sum() for _ in range(draws)]
    return float(np.sqrt(np.mean(error)))


def noise_scale(each):
    """Batch size (drawn with replacement) whose squared noise equals the squared gradient."""
    return float(spread(each) / (each.mean(axis=0) ** 2).sum())
