"""Two rings of points as they enter a 2-8-2-1 tanh network, and as its last hidden layer shows them."""

import numpy as np
from scipy.optimize import minimize

from guide.figure import BLUE, INK, ORANGE, canvas

SHAPES = [(2, 8), (8,), (8, 2), (2,), (2,), (1,)]


def data(n=80):
    """Rows (n, 2) on two rings and their class (n,)."""
    rng = np.random.default_rng(0)
    y = np.arange(n) % 2
    radius, angle = np.where(y == 1, 0.5, 1.2) + rng.normal(size=n) * 0.12, rng.uniform(0, 2 * np.pi, n)
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]), y


def split(theta):
    ends = np.cumsum([int(np.prod(shape)) for shape in SHAPES])[:-1]
    return [part.reshape(shape) for part, shape in zip(np.split(theta, ends), SHAPES)]


def forward(theta, x):
    """Both hidden layers, (n, 8) and (n, 2), and the logits (n,)."""
    w1, b1, w2, b2, v, c = split(theta)
    h1 = np.tanh(x @ w1 + b1)
    h2 = np.tanh(h1 @ w2 + b2)
    return h1, h2, h2 @ v + c


def objective(theta, x, y):
    """Mean cross-entropy plus weight decay, and its gradient by backpropagation."""
    _, _, w2, _, v, _ = split(theta)
    h1, h2, logit = forward(theta, x)
    sign = 2 * y - 1
    d = -sign / (1 + np.exp(sign * logit)) / len(y)
    d2 = np.outer(d, v) * (1 - h2**2)
    d1 = d2 @ w2.T * (1 - h1**2)
    parts = [x.T @ d1, d1.sum(axis=0), h1.T @ d2, d2.sum(axis=0), h2.T @ d, [d.sum()]]
    gradient = np.concatenate([np.ravel(part) for part in parts])
    return np.logaddexp(0, -sign * logit).mean() + 1e-4 * theta @ theta, gradient + 2e-4 * theta


def fit(x, y):
    start = np.random.default_rng(4).normal(size=sum(int(np.prod(shape)) for shape in SHAPES)) * 0.7
    return minimize(objective, start, (x, y), jac=True, method="L-BFGS-B", options={"maxiter": 45}).x


def draw():
    x, y = data()
    theta = fit(x, y)
    h = forward(theta, x)[1]
    v, c = split(theta)[4:]
    figure, (left, right) = canvas(1, 2, height=225)
    for label, colour, marker in ((0, BLUE, "o"), (1, ORANGE, "^")):
        for axes, points in ((left, x), (right, h)):
            axes.plot(*points[y == label].T, marker, color=colour, markersize=5, markeredgewidth=0)
    side = np.linspace(-1.6, 1.6, 40)
    grid = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)
    left.contour(side, side, forward(theta, grid)[2].reshape(40, 40), [0], colors=[INK], linewidths=1.5)
    u = np.array([-1.15, 1.15])
    right.plot(u, -(c + v[0] * u) / v[1], color=INK, linewidth=1.5)
    left.set_title("input", loc="left")
    left.set(xlabel="$x_1$", ylabel="$x_2$", xlim=(-1.7, 1.7), ylim=(-1.7, 1.7), xticks=[-1, 0, 1], yticks=[-1, 0, 1])
    right.set_title("last hidden layer", loc="left")
    right.set(
        xlabel="unit 1", ylabel="unit 2", xlim=(-1.15, 1.15), ylim=(-1.15, 1.15), xticks=[-1, 0, 1], yticks=[-1, 0, 1]
    )
    for axes in (left, right):
        axes.set_box_aspect(1)
    return figure
