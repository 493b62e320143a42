"""A load that triples at once, and how fast three autoscaling set-ups follow it. As in the code beside the answer."""

import math

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas


def capacity(signal, ready_after, start=60, before=200, load=600, each=50, target=0.7, horizon=480):
    """Capacity in requests a second at every second, shape (480,); the load jumps at `start`."""
    ready = math.ceil(before / each / target - 1e-9)
    ordered, arriving, line = ready, [], []
    for second in range(horizon):
        now = load if second >= start else before
        ready += sum(count for due, count in arriving if due == second)
        if second % 15 == 0:
            demand = min(now, ready * each) if signal == "cpu" else now
            wanted = math.ceil(demand / each / target - 1e-9)
            if wanted > ordered:
                arriving.append((second + ready_after, wanted - ordered))
                ordered = wanted
        line.append(ready * each)
    return np.array(line)


def draw():
    """Load and three lines of capacity over eight minutes."""
    figure, axis = canvas(height=260)
    seconds = np.arange(480)
    axis.step(seconds / 60, np.where(seconds < 60, 200, 600), color=QUIET, linestyle=":", linewidth=2)
    slow = capacity("cpu", 120)
    refused = (slow < 600) & (seconds >= 60)
    axis.fill_between(seconds / 60, slow, 600, where=refused, color=ORANGE, alpha=0.15, step="post")
    axis.step(seconds / 60, slow, color=ORANGE, linestyle="--", where="post")
    axis.step(seconds / 60, capacity("requests", 120), color=GREEN, linestyle="-.", where="post")
    axis.step(seconds / 60, capacity("requests", 20), color=BLUE, linestyle="-", where="post")
    axis.text(7.9, 560, "load", color=INK, ha="right")
    axis.text(1.45, 925, "request rate,\nready in 20 s", color=INK)
    axis.text(3.15, 800, "request rate, ready in 2 min", color=INK)
    axis.text(4.0, 395, "CPU, ready in 2 min", color=INK)
    axis.set(xlim=(0, 8), ylim=(0, 1_080), xlabel="minutes")
    axis.set_title("Requests a second: load and capacity", loc="left")
    return figure
