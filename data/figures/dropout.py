"""Validation loss of one small network without dropout, with it on the hidden units, and on the inputs as well."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

FEATURES, HIDDEN, EPOCHS, RATE = 40, 64, 150, 0.003


def data(n, seed):
    """Forty noisy copies of one hidden signal, (n, 40), and a label -1 or +1 that depends on the signal."""
    rng = np.random.default_rng(seed)
    signal = rng.normal(size=n)
    x = 0.5 * signal[:, None] + rng.normal(size=(n, FEATURES))
    return x, np.where(rng.random(n) < 1 / (1 + np.exp(-3 * signal)), 1.0, -1.0)


def mask(shape, p, rng):
    return (rng.random(shape) >= p) / (1 - p)


def curve(p_input, p_hidden):
    """Validation loss without masks after 0, 3, 6, ... epochs of full-batch Adam on 100 rows."""
    rng = np.random.default_rng(0)
    (x, y), (x_val, y_val) = data(100, 1), data(1000, 2)
    params = [rng.normal(size=(FEATURES, HIDDEN)) * np.sqrt(2 / FEATURES), np.zeros(HIDDEN)]
    params += [rng.normal(size=HIDDEN) * np.sqrt(1 / HIDDEN), np.zeros(1)]
    mean, square = [0.0] * 4, [0.0] * 4
    losses = []
    for step in range(EPOCHS + 1):
        w, b, v, c = params
        if step % 3 == 0:
            losses.append(np.logaddexp(0, -y_val * (np.maximum(x_val @ w + b, 0) @ v + c)).mean())
        seen = x * mask(x.shape, p_input, rng)
        z = seen @ w + b
        keep = mask(z.shape, p_hidden, rng) * (z > 0)
        h = z * keep
        d = -y / (1 + np.exp(y * (h @ v + c))) / len(y)
        d_z = np.outer(d, v) * keep
        for i, g in enumerate((seen.T @ d_z, d_z.sum(axis=0), h.T @ d, d.sum(keepdims=True))):
            mean[i], square[i] = 0.9 * mean[i] + 0.1 * g, 0.999 * square[i] + 0.001 * g**2
            scale = np.sqrt(square[i] / (1 - 0.999 ** (step + 1))) + 1e-8
            params[i] = params[i] - RATE * mean[i] / (1 - 0.9 ** (step + 1)) / scale
    return np.array(losses)


def draw():
    figure, axes = canvas(height=260)
    epochs = np.arange(0, EPOCHS + 1, 3)
    for p_input, p_hidden, label, place, colour, line, marker in (
        (0, 0, "no dropout", (66, 0.82), ORANGE, "--", "s"),
        (0, 0.5, "half of the hidden units", (97, 0.545), GREEN, "-.", "^"),
        (0.5, 0.5, "half of inputs and hidden units", (48, 0.405), BLUE, "-", "o"),
    ):
        losses = curve(p_input, p_hidden)
        low = losses.argmin()
        axes.plot(epochs, losses, color=colour, linestyle=line)
        axes.plot(epochs[low], losses[low], marker, color=colour, markersize=7)
        axes.text(*place, label, color=INK)
    axes.set_ylim(0.35, 1.0)
    axes.set_xlabel("epochs on 100 training rows")
    axes.set_title("validation loss (marker: its minimum)", loc="left")
    axes.grid(axis="y")
    return figure
