"""The way that breadth-first and depth-first search find through the same grid with walls."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, QUIET, canvas

ANSWER = Path(__file__).resolve().parents[1] / "topics" / "coding-software" / "graphs-bfs-dfs.py"
SHORTEST = runpy.run_path(str(ANSWER))["shortest_path"]
SIDE = 11
START, GOAL = (0, 0), (SIDE - 1, SIDE - 1)


def grid(seed):
    """Walls, a set of cells, and the free neighbours of every free cell: up, right, down, left."""
    rng = np.random.default_rng(seed)
    walls = {tuple(cell) for cell in np.argwhere(rng.random((SIDE, SIDE)) < 0.25).tolist()} - {START, GOAL}
    free = {(r, c) for r in range(SIDE) for c in range(SIDE)} - walls
    sides = ((-1, 0), (0, 1), (1, 0), (0, -1))
    return walls, {(r, c): [(r + a, c + b) for a, b in sides if (r + a, c + b) in free] for r, c in sorted(free)}


def depth_first(neighbours):
    """The path that depth-first search is on when it meets the goal, and how many cells it has seen."""
    path, seen, untried = [START], {START}, [iter(neighbours[START])]
    while path[-1] != GOAL:
        other = next((cell for cell in untried[-1] if cell not in seen), None)
        if other is None:
            path.pop(), untried.pop()
        else:
            path.append(other), seen.add(other), untried.append(iter(neighbours[other]))
    return path, len(seen)


def draw():
    walls, neighbours = grid(seed=1)
    ways = (
        ("breadth-first", SHORTEST(neighbours, START, GOAL), BLUE, "-"),
        ("depth-first", depth_first(neighbours)[0], ORANGE, "--"),
    )
    figure, both = canvas(1, 2, height=215)
    for axes, (name, path, colour, style) in zip(both, ways, strict=True):
        rows, columns = zip(*sorted(walls), strict=True)
        axes.scatter(columns, rows, marker="s", s=75, color=QUIET, alpha=0.45, linewidths=0)
        rows, columns = zip(*path, strict=True)
        axes.plot(columns, rows, color=colour, linestyle=style)
        axes.plot(*START[::-1], color=GREEN, marker="o", markersize=9, linestyle="")
        axes.plot(*GOAL[::-1], color=INK, marker="*", markersize=11, linestyle="")
        axes.set(aspect="equal", xlim=(-0.7, SIDE - 0.3), ylim=(SIDE - 0.3, -0.7), xticks=[], yticks=[])
        axes.set_title(f"{name}:\n{len(path) - 1} steps")
    return figure
