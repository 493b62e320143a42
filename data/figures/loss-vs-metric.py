"""Log loss and error rate of one small sample as the decision cut moves."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, INK, ORANGE, canvas

CODE = Path(__file__).parents[1] / "topics/ml-foundations/loss-vs-metric.py"


def draw():
    """A staircase (errors of 12) and a smooth curve (log loss), each with its lowest place marked."""
    code = runpy.run_path(str(CODE))
    cuts = np.linspace(-3, 3, 121)
    loss = [code["log_loss"](code["Y"], code["probability"](cut)) for cut in cuts]
    wrong = [12 - 12 * code["accuracy"](code["Y"], code["probability"](cut)) for cut in cuts]
    figure, (top, low) = canvas(2, 1, height=270, sharex=True)
    low.step(cuts, wrong, where="post", color=ORANGE, ls="--")
    top.plot(cuts, loss, color=BLUE)
    for label, mark, height in ((0, "o", 0.5), (1, "^", 1.1)):
        rows = code["X"][code["Y"] == label]
        low.plot(rows, np.full(len(rows), height - 1.6), mark, color=INK, mfc=INK if label else "none", ms=5)
    fine = np.linspace(-3, 3, 601)
    best = fine[np.argmin([code["log_loss"](code["Y"], code["probability"](cut)) for cut in fine])]
    for ax in (top, low):
        ax.axvline(best, color=BLUE, ls=":", lw=1.3)
    top.set(ylabel="log loss", ylim=(0, None))
    low.set(ylabel="errors of 12", xlabel="cut", ylim=(-1.8, 6.6))
    low.set_yticks([0, 2, 4, 6])
    top.text(best + 0.1, 2.2, "lowest loss", color=BLUE)
    return figure
