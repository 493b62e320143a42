"""Capacity arithmetic: replicas from load, an autoscaler in a spike, and what always-on costs.

>>> replicas(load=200, seconds=0.08, slots=4, target=0.7), replicas(load=600, seconds=0.08, slots=4, target=0.7)
(6, 18)

Load jumps from 200 to 600 requests a second. Requests refused in the following 15 minutes:

>>> spike(signal="cpu", ready_after=120), spike(signal="requests", ready_after=120)
(54000, 36000)
>>> spike(signal="requests", ready_after=20), spike(signal="requests", ready_after=120, spare=6)
(6000, 0)

Serverless at 3 times the price per busy second is cheaper below this share of busy time:

>>> round(1 / 3, 2)
0.33
"""

import math


def replicas(load, seconds, slots, target):
    """Little's law: load x seconds requests are in work at once; each replica takes `slots`, kept `target` full."""
    return math.ceil(load * seconds / slots / target - 1e-9)


def spike(signal, ready_after, before=200, load=600, capacity=50, target=0.7, spare=0, horizon=900):
    """Requests refused after a jump in load. Every 15 s the autoscaler sets a size, with no limit on the growth; new
    replicas serve `ready_after` s later. "requests" sees the demand. "cpu" sees the use of ready replicas, which cannot
    exceed 100 %.
    """
    ready = math.ceil(before / capacity / target - 1e-9) + spare
    ordered, arriving, refused = ready, [], 0
    for second in range(horizon):
        ready += sum(count for due, count in arriving if due == second)
        served = min(load, ready * capacity)
        refused += load - served
        if second % 15 == 0:
            demand = served if signal == "cpu" else load
            wanted = math.ceil(demand / capacity / target - 1e-9)
            if wanted > ordered:
                arriving.append((second + ready_after, wanted - ordered))
                ordered = wanted
    return refused
