"""Chance that a canary gate stops a release, against the number of canary requests, for three true error rates."""

import numpy as np
from scipy.special import bdtrc

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas


def draw():
    """Healthy errors 0.5 %; the gate's limit keeps false alarms at 1 % or less."""
    figure, axis = canvas(height=240)
    requests = np.unique(np.geomspace(50, 20_000, 32).astype(int))
    limit = np.array([next(k for k in range(n) if bdtrc(k, n, 0.005) <= 0.01) for n in requests.tolist()])
    for rate, colour, line, marker in ((0.03, BLUE, "-", "o"), (0.01, GREEN, "-.", "s"), (0.005, ORANGE, "--", "^")):
        axis.plot(requests, bdtrc(limit, requests, rate), color=colour, linestyle=line, marker=marker, markersize=3)
    axis.text(125, 0.8, "3 %", color=INK, ha="right")
    axis.text(2_900, 0.62, "1 %", color=INK)
    axis.text(1_500, 0.05, "0.5 %, the healthy rate", color=INK)
    axis.axhline(1, color=QUIET, linestyle=":", linewidth=1)
    axis.set(xscale="log", ylim=(-0.03, 1.05), xlabel="canary requests")
    axis.set_xticks([100, 1_000, 10_000], ["100", "1,000", "10,000"])
    axis.minorticks_off()
    axis.set_title("Chance that the gate stops the release", loc="left")
    return figure
