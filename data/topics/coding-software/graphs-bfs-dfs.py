"""Shortest path by breadth-first search, islands by depth-first search, and an order for steps that need each other.

>>> tables = {"raw": ["clean"], "clean": ["features", "labels"], "features": ["train"], "labels": ["train"]}
>>> shortest_path(tables, "raw", "train")
['raw', 'clean', 'features', 'train']
>>> islands([[1, 1, 0, 0], [0, 1, 0, 1], [0, 0, 0, 1], [1, 0, 1, 1]])
[3, 4, 1]
>>> needs = {"train": ["features", "labels"], "features": ["clean"], "labels": ["clean"]}
>>> needs["evaluate"] = ["train", "labels"]
>>> waves(needs)
[['clean'], ['features', 'labels'], ['train'], ['evaluate']]
>>> waves(needs | {"clean": ["evaluate"]})
Traceback (most recent call last):
ValueError: cycle: train needs features needs clean needs evaluate needs train
"""

from collections import deque
from itertools import chain


def shortest_path(neighbours, start, goal):
    """A path of fewest edges as a list of nodes, or None; neighbours is a dict from a node to a list of nodes."""
    came_from, waiting = {start: None}, deque([start])
    while waiting and goal not in came_from:
        node = waiting.popleft()
        for other in neighbours.get(node, ()):
            if other not in came_from:  # marked when put into the queue, so that no node enters twice
                came_from[other] = node
                waiting.append(other)
    if goal not in came_from:
        return None
    path = [goal]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return path[::-1]


def islands(grid):
    """Size of each group of ones joined by sides, in reading order of the groups' first cells; the grid is kept."""
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell]
    land, sizes = set(cells), []  # land that has not been counted yet
    for cell in cells:
        size, stack = 0, [cell]
        while stack:
            r, c = here = stack.pop()
            if here in land:
                land.remove(here)
                size += 1
                stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
        sizes += [size] if size else []
    return sizes


def waves(needs):
    """Lists of steps, each of which needs only steps of earlier lists; needs is a dict from a step to its needs."""
    missing = {step: len(set(needs.get(step, ()))) for step in chain(needs, *needs.values())}
    users = {step: [] for step in missing}
    for step in needs:
        for need in set(needs[step]):
            users[need].append(step)
    found, ready = [], [step for step in missing if not missing[step]]
    while ready:
        found.append(ready)
        following = []
        for user in chain.from_iterable(users[step] for step in ready):
            missing[user] -= 1
            following += [] if missing[user] else [user]
        ready = following
    stuck = [step for step in missing if missing[step]]
    if stuck:  # each of them needs one of them, so going from need to need must come round
        trail, step = {}, stuck[0]
        while step not in trail:
            trail[step] = len(trail)
            step = next(need for need in needs[step] if missing[need])
        raise ValueError("cycle: " + " needs ".join([*list(trail)[trail[step] :], step]))
    return found
