"""Share of windows in which a drift alarm fires, against the number of rows in the window."""

import numpy as np
from scipy.stats import kstwo

from guide.figure import BLUE, GREEN, ORANGE, QUIET, canvas

ROWS = [50, 70, 100, 140, 200, 500, 1_000, 2_000, 5_000, 10_000]
REPEATS, REFERENCE = 200, 20_000


def psi_fires(reference, live):
    """Is the population stability index in ten quantile bins of the reference above 0.1? Its share per bin is 0.1."""
    counts = np.bincount(np.searchsorted(reference[REFERENCE // 10 :: REFERENCE // 10], live), minlength=10)
    shares = (counts + 0.5) / (len(live) + 5)
    return ((shares - 0.1) * np.log(shares / 0.1)).sum() > 0.1


def ks_fires(reference, live, critical):
    """Is the largest gap between the two empirical distribution functions above the critical value?"""
    below = np.searchsorted(reference, np.sort(live)) / REFERENCE
    step = np.arange(len(live)) / len(live)
    return max((below - step).max(), (step - below).max() + 1 / len(live)) > critical


def draw():
    """Three curves: PSI without drift, a test under a small shift, the same test without drift."""
    rng = np.random.default_rng(0)
    reference = np.sort(rng.normal(size=REFERENCE))
    critical = {rows: kstwo.isf(0.01, round(rows * REFERENCE / (rows + REFERENCE))) for rows in ROWS}  # as ks_2samp

    def alarms(fires, shift):
        return [np.mean([fires(rng.normal(shift, 1, rows)) for _ in range(REPEATS)]) for rows in ROWS]

    index = alarms(lambda live: psi_fires(reference, live), 0)
    shifted = alarms(lambda live: ks_fires(reference, live, critical[len(live)]), 0.1)
    still = alarms(lambda live: ks_fires(reference, live, critical[len(live)]), 0)
    figure, axes = canvas(height=250)
    axes.plot(ROWS, index, "o-", color=ORANGE, markersize=5)
    axes.plot(ROWS, shifted, "s--", color=BLUE, markersize=5)
    axes.plot(ROWS, still, "^:", color=GREEN, markersize=5)
    axes.text(85, 0.65, "PSI > 0.1,\nnothing changed", color=ORANGE)
    axes.text(1_300, 0.3, "KS test p < 0.01,\nmean moved 0.1 sd", color=BLUE)
    axes.text(9_500, 0.05, "KS test p < 0.01, nothing changed", color=GREEN, ha="right")
    axes.axhline(1, color=QUIET, linewidth=0.6, alpha=0.5)
    axes.set(xscale="log", ylim=(-0.03, 1.05), xlabel="rows in the window", ylabel="share of windows that alarm")
    axes.set_xticks([100, 1_000, 10_000], ["100", "1,000", "10,000"])
    return figure
