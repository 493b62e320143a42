"""A plain and a variational autoencoder on a ring: codes of the data, and what random codes decode to."""

import numpy as np
from matplotlib.patches import Circle, PathPatch
from matplotlib.path import Path

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

NOISE, HIDDEN = 0.1, 16


def layer(rng, inputs, outputs):
    return rng.normal(0, inputs**-0.5, (inputs, outputs)), np.zeros(outputs)


def fit(x, variational, steps=1500, seed=0):
    """Encoder and decoder of one tanh layer each by Adam; gives the codes (n, 2), their spreads (n, 2), the decoder."""
    rng = np.random.default_rng(seed)
    p = [*layer(rng, 2, HIDDEN), *layer(rng, HIDDEN, 4), *layer(rng, 2, HIDDEN), *layer(rng, HIDDEN, 2)]
    first, second = [0 * w for w in p], [0 * w for w in p]

    def encode(x):
        h = np.tanh(x @ p[0] + p[1])
        return h, *np.split(h @ p[2] + p[3], 2, axis=1)

    def decode(z):
        h = np.tanh(z @ p[4] + p[5])
        return h, h @ p[6] + p[7]

    for step in range(1, steps + 1):
        h, mean, log_variance = encode(x)
        noise = rng.normal(size=mean.shape) * variational
        spread = np.exp(log_variance / 2)
        z = mean + spread * noise
        g, out = decode(z)
        slope = (out - x) / NOISE**2 / len(x)
        to_g = slope @ p[6].T * (1 - g**2)
        to_z = to_g @ p[4].T
        by_mean = to_z + variational * mean / len(x)
        by_log_variance = to_z * noise * spread / 2 + variational * (spread**2 - 1) / 2 / len(x)
        to_code = np.c_[by_mean, by_log_variance]
        to_h = to_code @ p[2].T * (1 - h**2)
        pairs = ((x, to_h), (h, to_code), (z, to_g), (g, slope))
        slopes = [part for inputs, back in pairs for part in (inputs.T @ back, back.sum(0))]
        rate = 0.01 * min(1, 2 * (1 - step / steps) + 0.02)
        for i, gradient in enumerate(slopes):
            first[i] = 0.9 * first[i] + 0.1 * gradient
            second[i] = 0.999 * second[i] + 0.001 * gradient**2
            p[i] = p[i] - rate * first[i] / (1 - 0.9**step) / (np.sqrt(second[i] / (1 - 0.999**step)) + 1e-8)
    _, mean, log_variance = encode(x)
    return mean, np.exp(log_variance / 2), lambda z: decode(z)[1]


def dots(axes, points, colour, rounded):
    """All points as one path of very short strokes with wide ends, so that the file stays small."""
    strokes = np.repeat(points, 2, axis=0) + np.tile([[0, 0], [1e-6, 0]], (len(points), 1))
    path = Path(strokes, [Path.MOVETO, Path.LINETO] * len(points))
    path.should_simplify = False
    style = {"capstyle": "round" if rounded else "projecting", "linewidth": 4 if rounded else 3.2}
    axes.add_patch(PathPatch(path, fill=False, edgecolor=colour, **style))


def draw():
    rng = np.random.default_rng(0)
    t = rng.uniform(0, 2 * np.pi, 150)
    x = np.c_[np.cos(t), np.sin(t)] + rng.normal(0, 0.07, (150, 2))
    figure, axes = canvas(2, 2, height=410)
    for column, (variational, name, colour) in enumerate(((False, "plain", ORANGE), (True, "variational", BLUE))):
        mean, spread, decode = fit(x, variational)
        z = np.random.default_rng(1).normal(size=(2000, 2))
        if not variational:  # the kindest choice: the Gaussian with the mean and covariance of its own codes
            z = mean.mean(0) + z @ np.linalg.cholesky(np.cov(mean.T)).T
        out = decode(z)
        off = np.mean(np.abs(np.linalg.norm(out, axis=1) - 1) > 0.25)
        top, bottom = axes[:, column]
        dots(top, mean[:70], colour, variational)
        if variational:
            for centre, size in zip(mean[:70:9], spread[:70:9]):
                top.add_patch(Circle(centre, size.mean(), fill=False, edgecolor=colour, linewidth=0.8))
        reach = 1.1 * (np.abs(mean[:70]) + spread[:70] * variational).max()
        top.set(aspect="equal", xlim=(-reach, reach), ylim=(-reach, reach), title=f"codes: {name}")
        top.set_xlabel(f"squared error {((decode(mean) - x) ** 2).sum(1).mean():.4f}")
        bottom.add_patch(Circle((0, 0), 1.0, fill=False, edgecolor=QUIET, linewidth=9, alpha=0.35))
        dots(bottom, out[:110], colour, variational)
        bottom.set(aspect="equal", xlim=(-1.5, 1.5), ylim=(-1.5, 1.5), xticks=(-1, 0, 1), yticks=(-1, 0, 1))
        bottom.set_title(f"decoded: {off:.0%} off the ring", color=INK)
    return figure
