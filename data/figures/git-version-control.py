"""The commits that the code beside the answer makes, for two branches before they join, merged, and rebased."""

import runpy
from pathlib import Path

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, QUIET, canvas

ANSWER = Path(__file__).resolve().parents[1] / "topics" / "coding-software" / "git-version-control.py"
GIT = runpy.run_path(str(ANSWER))


def history(join):
    """Two commits on main and two on a branch, joined or not: the tip of each, and a row for every commit."""
    commit, combine, store = GIT["commit"], GIT["combine"], GIT["STORE"]
    store.clear()
    files = {"a": "0", "b": "0"}
    base = commit(files, (), "start")
    row = {base: 0}
    main, branch, copies = base, base, base
    for i in (1, 2):
        row[main := commit(files | {"a": f"{i}"}, (main,), f"M{i}")] = 0
        row[branch := commit(files | {"b": f"{i}"}, (branch,), f"B{i}")] = 1
    if join == "merge":
        row[main := commit(combine(base, main, branch), (main, branch), "merge")] = 0
    if join == "rebase":
        copies = main
        for old in (*store[branch]["parents"], branch):
            (parent,) = store[old]["parents"]
            row[copies := commit(combine(parent, copies, old), (copies,), store[old]["message"] + "'")] = 0
        main = copies
    return store, row, main


def depth(store, name):
    return 1 + max((depth(store, parent) for parent in store[name]["parents"]), default=-1)


def draw():
    figure, all_axes = canvas(3, 1, height=330)
    for axes, join, title in zip(
        all_axes, (None, "merge", "rebase"), ("two lines of work", "merged", "rebased"), strict=True
    ):
        store, row, _ = history(join)
        place = {name: (depth(store, name), -row[name]) for name in row}
        for name, (x, y) in place.items():
            old = join == "rebase" and row[name]
            new = store[name]["message"].endswith("'")
            for parent in store[name]["parents"]:
                axes.plot(
                    *zip(place[parent], (x, y), strict=True),
                    color=QUIET,
                    linewidth=1.5,
                    linestyle=":" if old else "-",
                    zorder=1,
                )
            colour = GREEN if new else PURPLE if len(store[name]["parents"]) == 2 else ORANGE if row[name] else BLUE
            mark = "D" if new or len(store[name]["parents"]) == 2 else "s" if row[name] else "o"
            axes.plot(x, y, marker=mark, markersize=10, color=colour, alpha=0.4 if old else 1, linestyle="", zorder=2)
            axes.text(x, y - 0.42, store[name]["message"], ha="center", va="center", color=INK)
        axes.set_title(title, loc="left")
        axes.set(xlim=(-0.4, 4.5), ylim=(-1.65, 0.3))
        axes.axis("off")
    return figure
