"""Six activation functions and their slopes."""

import numpy as np
from scipy.special import expit, ndtr

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas


def density(z):
    return np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)


PANELS = [
    ("sigmoid", expit, lambda z: expit(z) * expit(-z)),
    ("tanh", np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    ("ReLU", lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    ("leaky ReLU, slope 0.1", lambda z: np.where(z > 0, z, 0.1 * z), lambda z: np.where(z > 0, 1, 0.1)),
    ("ELU", lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))), lambda z: np.exp(np.minimum(z, 0))),
    ("GELU", lambda z: z * ndtr(z), lambda z: ndtr(z) + z * density(z)),
]


def draw():
    figure, axes = canvas(3, 2, height=430, sharex=True, sharey=True)
    z = np.linspace(-4, 4, 162)  # even, so that no point lies on the kink
    for place, (name, function, slope) in zip(axes.flat, PANELS):
        place.axhline(0, color=QUIET, linewidth=0.6)
        place.axhline(1, color=QUIET, linewidth=0.6, linestyle=":")
        place.axvline(0, color=QUIET, linewidth=0.6)
        place.plot(z, function(z), color=BLUE)
        place.plot(z, slope(z), color=ORANGE, linestyle="--")
        place.set_title(name, loc="left")
        place.set_xlim(-4, 4)
        place.set_ylim(-1.2, 2.2)
        place.set_yticks([-1, 0, 1, 2])
        place.set_xticks([-4, -2, 0, 2, 4])
    axes[0, 0].text(-3.8, 1.5, "solid: function\ndashed: slope", color=INK, fontsize=10)
    for place in axes[-1]:
        place.set_xlabel("z")
    return figure
