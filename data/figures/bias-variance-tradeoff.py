"""Squared bias, variance, test and training error of k-nearest-neighbour regression, over k."""

import runpy
from pathlib import Path

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics/ml-foundations/bias-variance-tradeoff.py"


def draw():
    """The four curves from rigid (k = 40, left) to flexible (k = 1, right), and the noise floor."""
    code = runpy.run_path(str(CODE))
    ks = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 18, 22, 26, 30, 35, 40]
    bias2, variance, test, training = zip(*map(code["decompose"], ks), strict=True)
    figure, ax = canvas(height=270)
    noise = code["NOISE"] ** 2
    ax.axhline(noise, color=QUIET, lw=1, ls=(0, (1, 2)))
    ax.plot(ks, test, color=INK, ls="-", lw=2.6)
    ax.plot(ks, training, color=GREEN, ls="-.")
    ax.plot(ks, bias2, color=BLUE, ls="--")
    ax.plot(ks, variance, color=ORANGE, ls=":", lw=2.6)
    best = min(range(len(ks)), key=test.__getitem__)
    ax.plot(ks[best], test[best], "o", color=INK, ms=7)
    ax.set(xscale="log", xlim=(40, 1), ylim=(-0.01, 0.53), ylabel="mean squared error")
    ax.set_xticks([40, 20, 10, 5, 3, 2, 1], [40, 20, 10, 5, 3, 2, 1])
    ax.minorticks_off()
    ax.set_xlabel("neighbours k   (rigid → flexible)")
    ax.text(5.5, 0.36, "test error", color=INK)
    ax.text(9.5, 0.185, "training error", color=GREEN, va="top")
    ax.text(24, 0.08, "bias²", color=BLUE, va="bottom")
    ax.text(2.9, 0.1, "variance", color=ORANGE, ha="right", va="bottom")
    ax.text(1.02, noise + 0.006, "noise", color=QUIET, ha="right", va="bottom", fontsize=10)
    return figure
