"""One code number per row: the best straight line (PCA) and a trained autoencoder, on a noisy half circle.

>>> x = half_circle(120)
>>> direction = np.linalg.svd(x - x.mean(0))[2][:1]
>>> line = lambda p: x.mean(0) + (p - x.mean(0)) @ direction.T @ direction
>>> curve = train(x)
>>> [round(float(error(x, f).mean()), 3) for f in (line, curve)]
[0.116, 0.004]
>>> odd = np.array([[0.0, 0.3]])  # inside the half circle, where no row is
>>> [round(float(error(odd, f)[0]), 2) for f in (line, curve)]
[0.08, 0.45]
>>> round(float(error(half_circle(1000, seed=1), curve).max()), 2)  # the worst of fresh normal rows
0.07
"""

import numpy as np


def half_circle(n, seed=0):
    """Rows of shape (n, 2) near the upper half of the unit circle."""
    rng = np.random.default_rng(seed)
    t = rng.uniform(0, np.pi, n)
    return np.c_[np.cos(t), np.sin(t)] + rng.normal(0, 0.06, (n, 2))


def error(x, reconstruct):
    """Squared distance of each row of x (n, 2) to its reconstruction: shape (n,)."""
    return ((reconstruct(x) - x) ** 2).sum(1)


def train(x, widths=(2, 8, 1, 8, 2), steps=2000, rate=0.05):
    """Layers tanh, linear (the code), tanh, linear, by gradient descent with momentum; a map of (m, 2) to (m, 2)."""
    rng = np.random.default_rng(1)
    layers = [np.r_[rng.normal(0, a**-0.5, (a, b)), np.zeros((1, b))] for a, b in zip(widths, widths[1:])]
    speed = [0 * w for w in layers]

    def ones(h):
        return np.c_[h, np.ones(len(h))]  # for the biases, the last row of a layer

    for _ in range(steps):
        h = [x]
        for i, w in enumerate(layers):
            h.append(ones(h[-1]) @ w if i % 2 else np.tanh(ones(h[-1]) @ w))
        slope = 2 * (h[-1] - x) / len(x)  # of the mean squared error, by the output
        for i in reversed(range(4)):
            slope = slope if i % 2 else slope * (1 - h[i + 1] ** 2)
            speed[i] = 0.9 * speed[i] - rate * ones(h[i]).T @ slope
            slope = slope @ layers[i][:-1].T
            layers[i] = layers[i] + speed[i]
    a, b, c, d = layers
    return lambda p: ones(np.tanh(ones(ones(np.tanh(ones(p) @ a)) @ b) @ c)) @ d
