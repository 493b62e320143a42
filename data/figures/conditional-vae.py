"""A VAE told the class of each point of two half moons: what it decodes for each class, and what its code still says."""

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

NOISE, HIDDEN = 0.1, 16


def layer(rng, inputs, outputs):
    return rng.normal(0, inputs**-0.5, (inputs, outputs)), np.zeros(outputs)


def fit(x, c, steps=1500, seed=0):
    """One code number, encoder and decoder of one tanh layer, both given c (n, k), by Adam; codes and decoder."""
    rng = np.random.default_rng(seed)
    k, n = c.shape[1], len(x)
    p = [*layer(rng, 2 + k, HIDDEN), *layer(rng, HIDDEN, 2), *layer(rng, 1 + k, HIDDEN), *layer(rng, HIDDEN, 2)]
    first, second = [0 * w for w in p], [0 * w for w in p]

    def encode(inputs):
        h = np.tanh(inputs @ p[0] + p[1])
        return h, *np.split(h @ p[2] + p[3], 2, axis=1)

    def decode(z):
        g = np.tanh(z @ p[4] + p[5])
        return g, g @ p[6] + p[7]

    inputs = np.c_[x, c]
    for step in range(1, steps + 1):
        h, mean, log_variance = encode(inputs)
        noise = rng.normal(size=(n, 1))
        spread = np.exp(log_variance / 2)
        z = np.c_[mean + spread * noise, c]
        g, out = decode(z)
        slope = (out - x) / NOISE**2 / n
        to_g = slope @ p[6].T * (1 - g**2)
        to_z = (to_g @ p[4].T)[:, :1]
        to_code = np.c_[to_z + mean / n, to_z * noise * spread / 2 + (spread**2 - 1) / 2 / n]
        to_h = to_code @ p[2].T * (1 - h**2)
        pairs = ((inputs, to_h), (h, to_code), (z, to_g), (g, slope))
        slopes = [part for given, back in pairs for part in (given.T @ back, back.sum(0))]
        rate = 0.01 * min(1, 2 * (1 - step / steps) + 0.02)
        for i, gradient in enumerate(slopes):
            first[i] = 0.9 * first[i] + 0.1 * gradient
            second[i] = 0.999 * second[i] + 0.001 * gradient**2
            p[i] = p[i] - rate * first[i] / (1 - 0.9**step) / (np.sqrt(second[i] / (1 - 0.999**step)) + 1e-8)
    _, mean, _ = encode(inputs)
    return mean[:, 0], lambda z: decode(z)[1]


def guessed(codes, c):
    """Share of rows whose class the majority of the five other rows with the nearest codes has."""
    gaps = np.abs(codes[:, None] - codes) + np.diag(np.full(len(c), np.inf))
    return np.mean((c[np.argsort(gaps, axis=1)[:, :5]].mean(1) > 0.5) == c)


def dots(axes, points, colour, rounded):
    """All points as one path of very short strokes with wide ends, so that the file stays small."""
    strokes = np.repeat(points, 2, axis=0) + np.tile([[0, 0], [1e-6, 0]], (len(points), 1))
    path = Path(strokes, [Path.MOVETO, Path.LINETO] * len(points))
    path.should_simplify = False
    style = {"capstyle": "round" if rounded else "projecting", "linewidth": 4 if rounded else 3.2}
    axes.add_patch(PathPatch(path, fill=False, edgecolor=colour, **style))


def draw():
    rng = np.random.default_rng(0)
    c, t = np.arange(150) % 2, rng.uniform(0, np.pi, 150)
    moons = np.c_[np.where(c, 1 - np.cos(t), np.cos(t)) - 0.5, np.where(c, 0.5 - np.sin(t), np.sin(t)) - 0.25]
    x = moons + rng.normal(0, 0.06, (150, 2))
    told, decode = fit(x, c[:, None].astype(float))
    untold, _ = fit(x, np.zeros((150, 0)))
    figure, (above, below) = canvas(2, height=390, height_ratios=(1.5, 1))
    styles = ((BLUE, "-", "o"), (ORANGE, "--", "s"))
    z = np.linspace(-2, 2, 60)
    for label, (colour, line, marker) in enumerate(styles):
        dots(above, x[c == label][:55], QUIET, label == 0)
        above.plot(*decode(np.c_[z, np.full(60, label)]).T, color=colour, linestyle=line, linewidth=2.5)
        marks = decode(np.array([[-1.5, label], [0, label], [1.5, label]]))
        above.scatter(*marks.T, s=45, color=colour, marker=marker, zorder=3)
        near = ((8, -4, "left"), (0, 8 if label == 0 else -17, "center"), (-8, -4, "right"))
        for place, name, (right, up, side) in zip(marks, ("z = −1.5", "z = 0", "z = 1.5"), near):
            above.annotate(name, place, (right, up), textcoords="offset points", ha=side)
    above.set(aspect="equal", xlim=(-2.1, 2.15), ylim=(-1.15, 1.15), xticks=(-1, 0, 1), yticks=(-1, 0, 1))
    above.text(-2.0, 0.85, "c = 0", color=BLUE)
    above.text(2.1, -0.95, "c = 1", color=ORANGE, ha="right")
    for row, (codes, name) in enumerate(((told, "given c"), (untold, "not given c"))):
        guess = guessed(codes, c)
        for label, (colour, _, _) in enumerate(styles):
            some = codes[c == label][:55]
            dots(below, np.c_[some, np.full(len(some), row + 0.12 - 0.24 * label)], colour, label == 0)
        below.text(-2.6, row + 0.32, f"{name}: class guessed from z {guess:.0%}", color=INK, va="bottom")
    below.set(xlim=(-2.6, 2.6), ylim=(-0.4, 1.75), yticks=(), xlabel="code z of the data")
    return figure
