"""What six activations do to a standard normal pre-activation, as is usual at the start of training.

For each: mean output E[f], mean squared output E[f^2] and mean squared slope E[f'^2].

>>> for name in ACTIVATIONS:
...     print(name, *[abs(round(v, 3)) for v in moments(name)])
sigmoid 0.5 0.293 0.045
tanh 0.0 0.394 0.464
relu 0.399 0.5 0.5
leaky 0.395 0.5 0.5
elu 0.161 0.645 0.668
gelu 0.282 0.425 0.456

GELU: the steepest and the lowest slope, the lowest value and where it is.

>>> z = np.linspace(-6, 6, 12001)
>>> f, slope = (function(z) for function in ACTIVATIONS["gelu"])
>>> [round(float(v), 2) for v in (slope.max(), slope.min(), f.min(), z[f.argmin()])]
[1.13, -0.13, -0.17, -0.75]

Sigmoid with weights scaled to undo its slope, again and again: the variance of z, its mean squared slope, P(|z| > 4).

>>> variance = 1.0
>>> for step in range(21):
...     _, square, slope = moments("sigmoid", variance)
...     if step in (0, 1, 20):
...         print(round(variance, 1), round(slope, 3), round(2 * float(ndtr(-4 / variance**0.5)), 2))
...     variance = square / slope
1.0 0.045 0.0
6.5 0.024 0.12
45.6 0.01 0.55
"""

import numpy as np
from scipy.special import expit, ndtr

# Name: the function and its slope; both work entry by entry.
ACTIVATIONS = {
    "sigmoid": (expit, lambda z: expit(z) * expit(-z)),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
    "leaky": (lambda z: np.where(z > 0, z, 0.01 * z), lambda z: np.where(z > 0, 1, 0.01)),
    "elu": (lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))), lambda z: np.exp(np.minimum(z, 0))),
    "gelu": (lambda z: z * ndtr(z), lambda z: ndtr(z) + z * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)),
}


def moments(name, variance=1.0):
    """Mean, mean square and mean squared slope for a normal input of mean zero, by a midpoint sum."""
    z = np.arange(-10 + 5e-4, 10, 1e-3)  # (20000,)
    chance = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi) * 1e-3
    f, slope = (function(z * np.sqrt(variance)) for function in ACTIVATIONS[name])
    return [float(v @ chance) for v in (f, f**2, slope**2)]
