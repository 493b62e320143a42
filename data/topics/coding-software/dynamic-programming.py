"""Fewest coins, the best load of a knapsack, and edit distance with its corrections.

>>> fewest_coins([1, 6, 8], 12), fewest_coins([6, 8], 13)
([6, 6], None)
>>> knapsack([(6, 30), (3, 14), (4, 16), (2, 9)], 10)
46
>>> said, heard = "the cat sat".split(), "cat sat down".split()
>>> for row in edit_table(said, heard):
...     print(row)
[0, 1, 2, 3]
[1, 1, 2, 3]
[2, 1, 2, 3]
[3, 2, 1, 2]
>>> edits(said, heard)
[('delete', 'the', None), ('insert', None, 'down')]

Calls that the plain recursion for two texts of 10 letters makes, where the table has 121 cells:

>>> from functools import cache
>>> calls = cache(lambda i, j: 1 if 0 in (i, j) else 1 + calls(i - 1, j) + calls(i, j - 1) + calls(i - 1, j - 1))
>>> calls(10, 10)
12146179
"""

import math


def fewest_coins(coins, amount):
    """A shortest list of coins (positive whole numbers, each in any quantity) that sum to amount, or None."""
    fewest, last = [0] + [math.inf] * amount, [None] * (amount + 1)
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total and fewest[total - coin] + 1 < fewest[total]:
                fewest[total], last[total] = fewest[total - coin] + 1, coin
    if fewest[amount] == math.inf:
        return None
    chosen = []
    while amount:
        chosen.append(last[amount])
        amount -= chosen[-1]
    return chosen


def knapsack(items, capacity):
    """The largest sum of values of (weight, value) items, each taken at most once, whose weights fit the capacity."""
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):  # downwards, so that best[room - weight] lacks this item
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]


def edit_table(source, target):
    """Cell [i][j]: fewest deletions, insertions, replacements from the first i of source to the first j of target."""
    table = [[i + j for j in range(len(target) + 1)] for i in range(len(source) + 1)]  # right where i or j is 0
    for i, old in enumerate(source, 1):
        for j, new in enumerate(target, 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (old != new))
    return table


def edits(source, target):
    """One shortest list of corrections, from left to right, each (kind, old, new)."""
    table, i, j, found = edit_table(source, target), len(source), len(target), []
    while i or j:
        old, new = source[i - 1] if i else None, target[j - 1] if j else None
        if i and j and table[i][j] == table[i - 1][j - 1] + (old != new):
            i, j = i - 1, j - 1
            found += [("replace", old, new)] if old != new else []
        elif i and table[i][j] == table[i - 1][j] + 1:
            i -= 1
            found.append(("delete", old, None))
        else:
            j -= 1
            found.append(("insert", None, new))
    return found[::-1]
