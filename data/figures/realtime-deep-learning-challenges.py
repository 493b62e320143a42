"""99th percentile of latency against load, one request at a time or in batches, as in the code beside the answer."""

from bisect import bisect_right

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas


def latency(load, cap, requests=100_000, fixed=6.0, each=0.5):
    """99th percentile of waiting plus service, ms, for Poisson arrivals at `load` a second."""
    arrivals = np.random.default_rng(0).exponential(1000 / load, requests).cumsum()
    times, ends = arrivals.tolist(), []
    free, first = 0.0, 0
    while first < requests:
        start = max(free, times[first])
        last = bisect_right(times, start, first, min(first + cap, requests))
        free = start + fixed + each * (last - first)
        ends += [free] * (last - first)
        first = last
    return np.quantile(ends - arrivals, 0.99)


def draw():
    figure, axis = canvas(height=250)
    for cap, (x, y), colour, line, marker in (
        (1, (165, 92), ORANGE, "--", "^"),
        (4, (505, 92), GREEN, "-.", "s"),
        (16, (880, 18), BLUE, "-", "o"),
    ):
        top = 1000 * cap / (6 + 0.5 * cap)
        loads = np.array([0.2, 0.4, 0.6, 0.75, 0.85, 0.9]) * top
        axis.plot(loads, [latency(load, cap) for load in loads], color=colour, linestyle=line, marker=marker, ms=4)
        axis.axvline(top, color=colour, linestyle=":", linewidth=1)
        name = {1: "one at a time", 4: "batches\nup to 4", 16: "batches up to 16"}[cap]
        axis.text(x, y, name, color=INK, fontsize=10, va="center")
    axis.axhline(50, color=QUIET, linestyle="--", linewidth=1)
    axis.text(620, 53, "50 ms", color=INK, fontsize=10)
    axis.set(xlim=(0, 1160), ylim=(0, 120), xlabel="requests a second")
    axis.set_title("99th percentile of latency, ms", loc="left")
    axis.grid(axis="y")
    return figure
