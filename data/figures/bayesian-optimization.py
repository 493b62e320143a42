"""One step of Bayesian optimization on a real curve: an SVM's cross-validated error over its kernel's gamma."""

import runpy
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import cross_val_score
from sklearn.svm import SVC

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

CODE = Path(__file__).parents[1] / "topics/ml-foundations/bayesian-optimization.py"
TRIED = np.array([-3.7, -2.7, -0.1, 0.8])


def error(powers):
    """Error in per cent on 200 digits, 3 folds, for gamma = 10 ** power."""
    x, y = (part[:200] for part in load_digits(return_X_y=True))
    return np.array([100 - 100 * cross_val_score(SVC(C=10, gamma=10.0**g), x / 16, y, cv=3).mean() for g in powers])


def draw():
    """Above: the process through four trials and the true curve. Below: expected improvement and its peak."""
    code = runpy.run_path(str(CODE))
    tried, grid, coarse = np.log10(error(TRIED)), np.linspace(-4, 1, 161), np.linspace(-4, 1, 17)
    mean, sd = code["surrogate"](TRIED[:, None], tried, grid[:, None], 1.0)
    gain = code["improvement"](mean, sd, tried.min())
    pick = grid[np.argmax(gain)]
    figure, (top, low) = canvas(2, 1, height=330, sharex=True, height_ratios=[2.2, 1])
    top.fill_between(grid, 10 ** (mean - 2 * sd), 10 ** (mean + 2 * sd), color=BLUE, alpha=0.18, lw=0)
    top.plot(grid, 10**mean, color=BLUE)
    top.plot(coarse, error(coarse), color=ORANGE, ls="--", lw=1.5)
    top.plot(TRIED, 10**tried, "o", color=INK, ms=6)
    low.plot(grid, gain, color=GREEN)
    low.plot([pick], [gain.max()], "v", color=GREEN, ms=8)
    for ax in (top, low):
        ax.axvline(pick, color=GREEN, ls=":", lw=1.3)
    top.set(ylabel="error, %", yscale="log", ylim=(1, 400))
    top.set_yticks([1, 3, 10, 30, 100], [1, 3, 10, 30, 100])
    top.minorticks_off()
    low.set(xlabel="log10 of gamma", ylabel="EI", ylim=(0, None))
    top.text(-3.05, 150, "surrogate ± 2 sd", color=BLUE)
    top.text(-3.95, 13, "true error", color=ORANGE)
    top.text(pick + 0.08, 1.2, "next", color=GREEN)
    return figure
