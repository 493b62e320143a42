"""Three moments of gradient boosting on a 1-D regression: the model so far, and the tree its residuals get next."""

import numpy as np
from sklearn.tree import DecisionTreeRegressor

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

RATE = 0.5


def dots(axis, x, y):
    """Points as one path of round-capped strokes without length: a tenth of the file size of markers."""
    gap = np.full(len(x), np.nan)
    pairs = np.c_[x, x + 1e-4, gap].ravel(), np.c_[y, y, gap].ravel()
    (line,) = axis.plot(*pairs, color=QUIET, alpha=0.7, linewidth=3.5, linestyle="-", solid_capstyle="round")
    line.get_path().should_simplify = False


def draw():
    rng = np.random.default_rng(0)
    x = np.sort(rng.uniform(0, 6, 40))
    y = 2 * np.sin(x) + 0.5 * x + rng.normal(0, 0.35, 40)
    grid = np.linspace(0, 6, 181)

    figure, axes = canvas(3, 2, height=430, sharex=True, sharey="col")
    fitted, curve = np.full(len(x), y.mean()), np.full(len(grid), y.mean())
    row = 0
    for step in range(11):
        residual = y - fitted
        tree = DecisionTreeRegressor(max_depth=2, random_state=0).fit(x[:, None], residual)
        if step in (0, 1, 10):
            left, right = axes[row]
            dots(left, x, y)
            left.plot(grid, curve, color=BLUE)
            left.set_title(f"model after {step} tree" + ("s" if step != 1 else ""))
            dots(right, x, residual)
            right.axhline(0, color=INK, linewidth=0.6)
            right.plot(grid, tree.predict(grid[:, None]), color=ORANGE, linestyle="--")
            right.set_title(f"residuals, tree {step + 1}")
            row += 1
        fitted = fitted + RATE * tree.predict(x[:, None])
        curve = curve + RATE * tree.predict(grid[:, None])
    axes[2, 0].set(xlabel="x", xticks=[0, 3, 6], yticks=[0, 2])
    axes[2, 1].set(xlabel="x", xticks=[0, 3, 6], yticks=[-2, 0, 2])
    return figure
