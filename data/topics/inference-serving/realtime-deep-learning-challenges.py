"""Latency of one accelerator under load, by simulation: one request at a time, and in batches of up to 16.

A pass takes 6 ms plus 0.5 ms a request. When it ends, the next takes what waits, up to the cap, without delay.

>>> [round(capacity(cap)) for cap in (1, 4, 16)]
[154, 500, 1143]
>>> for load in (50, 100, 400):
...     alone = latency(load, cap=1) if load < capacity(1) else "overload"
...     print(load, alone, latency(load, cap=16))
50 [6.5, 20.0] [6.5, 13.0]
100 [10.0, 42.0] [7.5, 14.0]
400 overload [12.0, 17.0]
"""

from bisect import bisect_right

import numpy as np


def capacity(cap, fixed=6.0, each=0.5):
    """Requests a second that full batches can serve; times in ms."""
    return 1000 * cap / (fixed + each * cap)


def latency(load, cap, requests=200_000, fixed=6.0, each=0.5):
    """50th and 99th percentile of waiting plus service, ms to two digits, for Poisson arrivals at `load` a second."""
    arrivals = np.random.default_rng(0).exponential(1000 / load, requests).cumsum()
    times, ends = arrivals.tolist(), []
    free, first = 0.0, 0
    while first < requests:
        start = max(free, times[first])
        last = bisect_right(times, start, first, min(first + cap, requests))
        free = start + fixed + each * (last - first)
        ends += [free] * (last - first)
        first = last
    return [float(f"{taken:.2g}") for taken in np.quantile(ends - arrivals, [0.5, 0.99])]
