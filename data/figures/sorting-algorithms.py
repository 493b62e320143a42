"""Comparisons that four sorts make on random orders, against the number of items, on logarithmic axes."""

import math
import random
import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, ORANGE, PURPLE, QUIET, canvas

ANSWER = Path(__file__).resolve().parents[1] / "topics" / "coding-software" / "sorting-algorithms.py"
SIZES = [2**i for i in range(3, 11)]


def bubble_sort(items):
    """Sort in place: swap neighbours that are in the wrong order, until a pass finds none."""
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if items[i + 1] < items[i]:
                items[i], items[i + 1], swapped = items[i + 1], items[i], True
        if not swapped:
            return


def draw():
    answer = runpy.run_path(str(ANSWER))
    random.seed(0)
    orders = {n: [random.Random(seed).sample(range(n), n) for seed in range(1 if n > 200 else 5)] for n in SIZES}
    figure, axes = canvas(height=310)
    for name, sort, look in (
        ("bubble sort", bubble_sort, {"color": PURPLE, "linestyle": ":", "marker": "D"}),
        ("heapsort", answer["heapsort"], {"color": GREEN, "linestyle": "-.", "marker": "s"}),
        ("quicksort", answer["quicksort"], {"color": ORANGE, "linestyle": "--", "marker": "^"}),
        ("mergesort", answer["merge_sort"], {"color": BLUE, "linestyle": "-", "marker": "o"}),
    ):
        counts = [np.mean([answer["comparisons"](sort, order) for order in orders[n]]) for n in SIZES]
        axes.loglog(SIZES, counts, markersize=5, label=name, **look)
    bound = [math.log2(math.factorial(n)) for n in SIZES]
    axes.loglog(SIZES, bound, color=QUIET, linestyle="-", linewidth=1, label="least possible, log2(n!)")
    axes.set(xlabel="items n", ylabel="comparisons, random order", ylim=(8, 1.5e6))
    axes.set_xticks([8, 32, 128, 1024], ["8", "32", "128", "1024"])
    axes.minorticks_off()
    axes.legend(loc="upper left")
    return figure
