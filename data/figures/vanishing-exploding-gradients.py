"""Size of the back-propagated gradient at every layer of an untrained network of 30 layers of 128 units."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, canvas

DEPTH, WIDTH, BATCH, SEEDS = 30, 128, 32, 5
ACTIVATION = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda h: h * (1 - h)),
    "tanh": (np.tanh, lambda h: 1 - h**2),
    "relu": (lambda z: np.maximum(z, 0.0), lambda h: (h > 0) * 1.0),
}
# Activation, variance of a weight times the width, label, its layer and height, colour, line.
LINES = [
    ("sigmoid", 1.0, "sigmoid, 1/n", (16, -14.5), ORANGE, "--"),
    ("tanh", 1.0, "tanh, 1/n", (2.5, -3.4), GREEN, "-."),
    ("relu", 2.0, "ReLU, 2/n (He)", (2.5, 0.8), BLUE, "-"),
    ("relu", 8.0, "ReLU, 8/n", (11, 7.2), PURPLE, ":"),
]


def gradient_norms(activation, gain, rng):
    """Norm of the loss gradient at the pre-activations of each layer, shape (DEPTH,), by backpropagation."""
    function, slope = ACTIVATION[activation]
    x, y = rng.normal(size=(BATCH, WIDTH)), rng.normal(size=BATCH)
    weights = [rng.normal(size=(WIDTH, WIDTH)) * np.sqrt(gain / WIDTH) for _ in range(DEPTH)]
    readout = rng.normal(size=WIDTH) / np.sqrt(WIDTH)
    outputs = [x]
    for w in weights:
        outputs.append(function(outputs[-1] @ w))
    gradient = np.outer((outputs[-1] @ readout - y) / BATCH, readout)
    norms = []
    for w, h in zip(weights[::-1], outputs[:0:-1]):
        gradient = gradient * slope(h)
        norms.append(np.linalg.norm(gradient))
        gradient = gradient @ w.T
    return np.array(norms[::-1])


def draw():
    figure, axes = canvas(height=270)
    layers = np.arange(1, DEPTH + 1)
    for activation, gain, label, place, colour, line in LINES:
        logs = np.mean(
            [np.log10(gradient_norms(activation, gain, np.random.default_rng(s))) for s in range(SEEDS)], axis=0
        )
        axes.plot(layers, logs - logs[-1], color=colour, linestyle=line)
        axes.text(*place, label, color=INK)
    axes.set_yticks(
        [10, 5, 0, -5, -10, -15, -20], ["$10^{%d}$" % t if t else "1" for t in (10, 5, 0, -5, -10, -15, -20)]
    )
    axes.set_xticks([1, 10, 20, 30])
    axes.set_xlabel("layer (1 is next to the input)")
    axes.set_title("gradient norm, relative to layer 30", loc="left")
    axes.grid(axis="y")
    return figure
