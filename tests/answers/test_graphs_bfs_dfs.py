"""Paths against repeated relaxation, islands against union of labels, and waves against their definition."""

import random
from graphlib import CycleError, TopologicalSorter

import pytest

SEEDS = range(60)


def directed(rng, n, edges):
    return {a: [rng.randrange(n) for _ in range(rng.randint(0, edges))] for a in range(n)}


@pytest.mark.parametrize("seed", SEEDS)
def test_path_is_a_path_and_none_is_shorter(answer, seed):
    """Distances by relaxing every edge n times; loops and repeated edges occur."""
    rng = random.Random(seed)
    n = rng.randint(1, 12)
    graph = directed(rng, n, 3)
    distance = {0: 0}
    for _ in range(n):
        for a, others in graph.items():
            for b in others:
                if a in distance:
                    distance[b] = min(distance.get(b, n), distance[a] + 1)
    for goal in range(n):
        path = answer.shortest_path(graph, 0, goal)
        if goal not in distance:
            assert path is None
            continue
        assert (path[0], path[-1], len(path) - 1) == (0, goal, distance[goal])
        assert all(b in graph[a] for a, b in zip(path, path[1:], strict=False))


def test_path_edges(answer):
    """From a node to itself, to a node without entry, and to an unknown one."""
    assert answer.shortest_path({}, "a", "a") == ["a"]
    assert answer.shortest_path({"a": ["b"]}, "a", "b") == ["a", "b"]
    assert answer.shortest_path({"a": ["b"]}, "b", "a") is None
    assert answer.shortest_path({"a": ["b"]}, "a", "x") is None
    assert answer.shortest_path({0: [None], None: [1]}, 0, 1) == [0, None, 1]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("share", [0.3, 0.6])
def test_islands_are_those_of_spreading_labels(answer, seed, share):
    """Each cell takes the smallest label among itself and its neighbours until nothing changes."""
    rng = random.Random(seed)
    rows, columns = rng.randint(1, 7), rng.randint(1, 7)
    grid = [[int(rng.random() < share) for _ in range(columns)] for _ in range(rows)]
    kept = [list(row) for row in grid]
    label = {(r, c): (r, c) for r in range(rows) for c in range(columns) if grid[r][c]}
    changed = True
    while changed:
        changed = False
        for r, c in label:
            near = [(r, c), (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
            least = min(label[cell] for cell in near if cell in label)
            changed |= least != label[r, c]
            label[r, c] = least
    found = list(label.values())
    assert answer.islands(grid) == [found.count(first) for first in sorted(set(found))]
    assert grid == kept


def test_island_edges(answer):
    """No rows, empty rows, only water, and one large island without recursion."""
    assert answer.islands([]) == answer.islands([[]]) == answer.islands([[0, 0]]) == []
    assert answer.islands([[1] * 150] * 150) == [22500]
    assert answer.islands([[1, 0], [0, 1]]) == [1, 1]


@pytest.mark.parametrize("seed", SEEDS)
def test_waves_are_the_longest_chains_of_needs(answer, seed):
    """Every step is one wave after the latest of its needs; repeated needs count once."""
    rng = random.Random(seed)
    n = rng.randint(1, 12)
    names = rng.sample("abcdefghijkl", n)
    needs = {names[i]: rng.choices(names[:i], k=rng.randint(0, 4)) for i in range(n) if i and rng.random() < 0.8}
    wanted = {}
    for name in names:
        wanted[name] = 1 + max((wanted[need] for need in needs.get(name, ())), default=-1)
    mentioned = set(needs).union(*needs.values())
    found = answer.waves(dict(rng.sample(sorted(needs.items()), len(needs))))
    assert {step: i for i, wave in enumerate(found) for step in wave} == {name: wanted[name] for name in mentioned}
    assert sum(map(len, found)) == len(mentioned)


@pytest.mark.parametrize("seed", SEEDS)
def test_cycles_are_found_when_graphlib_finds_one(answer, seed):
    """And the named cycle is one: each step of it needs the next."""
    rng = random.Random(seed)
    needs = {str(a): [str(b) for b in others] for a, others in directed(rng, rng.randint(1, 8), 2).items()}
    try:
        order = list(TopologicalSorter(needs).static_order())
    except CycleError:
        with pytest.raises(ValueError, match="^cycle: ") as error:
            answer.waves(needs)
        cycle = str(error.value).removeprefix("cycle: ").split(" needs ")
        assert cycle[0] == cycle[-1]
        assert len(cycle) > 1
        assert all(b in needs[a] for a, b in zip(cycle, cycle[1:], strict=False))
    else:
        assert sorted(sum(answer.waves(needs), [])) == sorted(order)


def test_wave_edges(answer):
    """No steps, a step that needs itself, a long chain."""
    assert answer.waves({}) == []
    assert answer.waves({"a": []}) == [["a"]]
    with pytest.raises(ValueError, match="a needs a"):
        answer.waves({"a": ["a"]})
    assert answer.waves({i: [i + 1] for i in range(10**4)}) == [[i] for i in range(10**4, -1, -1)]
