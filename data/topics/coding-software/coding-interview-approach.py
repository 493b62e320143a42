"""Count sessions: the definition first, slow but clear; then a fast version; then both on random logs.

>>> log = [("b", 5), ("a", 45), ("a", 0), ("a", 10), ("a", 80), ("a", 45)]
>>> slow(log, gap=30), fast(log, gap=30)
(4, 4)
>>> [fast(edge, gap=30) for edge in ([], [("a", 0), ("a", 30)], [("a", 0), ("a", 31)])]
[0, 1, 2]
>>> print(counterexample(fast))
None
>>> print(counterexample(hasty))
[('b', 7), ('b', 4)]
"""

import random


def slow(log, gap):
    """Distinct events (user, minute) with none of that user in the gap minutes before: the definition, O(n squared)."""
    return sum(not any(user == u and 0 < minute - m <= gap for u, m in log) for user, minute in set(log))


def fast(log, gap):
    """The same in O(n log n): once sorted, only the event just before matters."""
    sessions, before = 0, None
    for user, minute in sorted(log):
        sessions += before is None or before[0] != user or minute - before[1] > gap
        before = user, minute
    return sessions


def hasty(log, gap):
    """One pass, O(n): right only if each user's events come in order of time."""
    sessions, last = 0, {}
    for user, minute in log:
        sessions += user not in last or minute - last[user] > gap
        last[user] = minute
    return sessions


def counterexample(candidate):
    """The shortest of 500 small random logs on which the candidate differs from the definition, or None."""
    rng = random.Random(0)
    logs = [[(rng.choice("ab"), rng.randrange(10)) for _ in range(rng.randrange(7))] for _ in range(500)]
    return min((log for log in logs if candidate(log, gap=2) != slow(log, gap=2)), key=len, default=None)
