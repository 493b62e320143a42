"""One binary search over a condition that is false and then true, and five uses.

>>> lower_bound([1, 3, 3, 7], 3), lower_bound([1, 3, 3, 7], 8)
(1, 4)
>>> find_rotated([40, 50, 60, 10, 20, 30], 20), find_rotated([40, 50, 60, 10, 20, 30], 35)
(4, -1)
>>> median_of_two([1, 3, 8], [2, 7, 10, 12])
7
>>> lowest_threshold([0.2, 0.9, 0.7, 0.7, 0.4], limit=2)
0.9
>>> tried = []
>>> largest_fitting(lambda batch: tried.append(batch) or 1.5 + 0.11 * batch <= 16)
131
>>> tried
[1, 2, 4, 8, 16, 32, 64, 128, 256, 192, 160, 144, 136, 132, 130, 131]
"""

import math


def first_true(low, high, holds):
    """The first i in range(low, high) with holds(i), or high; holds must be false up to some i, then true."""
    while low < high:  # false left of low, true from high on
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return low


def lower_bound(items, target):
    """How many items of a sorted list lie below target: where it is, or where it would be put."""
    return first_true(0, len(items), lambda i: items[i] >= target)


def find_rotated(items, target):
    """The index of target in a rotated sorted list of distinct items, or -1."""
    n = len(items)
    start = first_true(0, n, lambda i: items[i] <= items[-1])  # where the smallest item is
    steps = first_true(0, n, lambda i: items[(start + i) % n] >= target)
    index = (start + steps) % n if n else 0
    return index if steps < n and items[index] == target else -1


def median_of_two(a, b):
    """The median of all items of two sorted lists, not both empty, in O(log of the shorter length)."""
    if len(a) > len(b):
        a, b = b, a
    half = (len(a) + len(b) + 1) // 2  # size of the lower half: i items of a and half - i of b
    i = first_true(0, len(a), lambda i: a[i] >= b[half - i - 1])
    j = half - i
    lower = max(a[max(i - 1, 0) : i] + b[max(j - 1, 0) : j])  # slices, because either side may be empty
    return lower if (len(a) + len(b)) % 2 else (lower + min(a[i : i + 1] + b[j : j + 1])) / 2


def lowest_threshold(scores, limit):
    """The lowest of the scores, t, with at most limit scores >= t; infinity if none is high enough."""
    ranked = sorted(scores)
    i = first_true(0, len(ranked), lambda i: len(ranked) - lower_bound(ranked, ranked[i]) <= limit)
    return ranked[i] if i < len(ranked) else math.inf


def largest_fitting(fits):
    """The largest whole number that fits, or 0, where all below a number that fits fit too, and not every one does."""
    high = 1
    while fits(high):
        high *= 2
    return first_true(high // 2 + 1, high, lambda size: not fits(size)) - 1
