"""A network of five ReLU units fitted to noisy points of one wave: what each unit adds, and the sum."""

import numpy as np
from scipy.optimize import minimize

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, QUIET, canvas

UNITS = 5
LINES = [(BLUE, "-"), (ORANGE, "--"), (GREEN, "-."), (PURPLE, ":"), (INK, (0, (5, 1, 1, 1, 1, 1)))]


def split(theta):
    """Hidden weights, hidden biases and output weights, (UNITS,) each, and the output bias."""
    return theta[:UNITS], theta[UNITS : 2 * UNITS], theta[2 * UNITS : 3 * UNITS], theta[-1]


def objective(theta, x, y):
    """Mean squared error plus a little weight decay, and its gradient by backpropagation."""
    w, b, v, c = split(theta)
    z = np.outer(x, w) + b
    h = np.maximum(z, 0)
    error = h @ v + c - y
    d = np.outer(error, v) * (z > 0) * 2 / len(x)
    gradient = np.concatenate([x @ d, d.sum(axis=0), 2 * h.T @ error / len(x), [2 * error.mean()]])
    return (error**2).mean() + 1e-4 * theta @ theta, gradient + 2e-4 * theta


def fit(x, y):
    rng = np.random.default_rng(2)
    start = np.concatenate([rng.normal(size=UNITS) * 2, rng.normal(size=UNITS), rng.normal(size=UNITS), [0]])
    return minimize(objective, start, (x, y), jac=True, method="L-BFGS-B", options={"maxiter": 400}).x


def draw():
    rng = np.random.default_rng(0)
    x = np.linspace(-1, 1, 60)
    y = np.sin(1.3 * np.pi * x) + rng.normal(size=60) * 0.1
    w, b, v, c = split(fit(x, y))
    grid = np.linspace(-1, 1, 161)
    parts = np.maximum(np.outer(grid, w) + b, 0) * v
    figure, (top, low) = canvas(2, 1, height=380, sharex=True)
    for part, (colour, line) in zip(parts.T, LINES):
        on = np.convolve(part != 0, [1, 1, 1], "same") > 0  # where the unit is on, and one point more
        top.plot(grid[on], part[on], color=colour, linestyle=line)
    top.axhline(0, color=QUIET, linewidth=0.8)
    top.set_title("what each of 5 hidden units adds (0 where off)", loc="left")
    low.plot(x, y, "o", color=QUIET, markersize=3, alpha=0.7)
    low.plot(grid, parts.sum(axis=1) + c, color=BLUE)
    for kink in -b / w:
        low.axvline(kink, color=QUIET, linewidth=0.8, linestyle=":")
    low.set_title("their sum plus the output bias, and the data", loc="left")
    low.set_xlabel("input x")
    low.set_xticks([-1, -0.5, 0, 0.5, 1])
    for axes in (top, low):
        axes.grid(axis="y")
    return figure
