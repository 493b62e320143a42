"""Traversals, mirror and check of binary trees against plain recursion over the definitions."""

import math
import random

import pytest

SEEDS = range(40)
FALSY = [0, "", None, False]


def grow(answer, rng, depth, values):
    """A random tree of a random shape, empty in some cases."""
    if depth == 0 or rng.random() < 0.25:
        return None
    return answer.Node(values(rng), grow(answer, rng, depth - 1, values), grow(answer, rng, depth - 1, values))


def some(rng):
    return rng.randrange(20)


def recursive(node, order):
    if node is None:
        return []
    left, right = recursive(node.left, order), recursive(node.right, order)
    parts = {
        "before": [[node.value], left, right],
        "between": [left, [node.value], right],
        "after": [left, right, [node.value]],
    }
    return sum(parts[order], [])


def shape(node):
    return node and (node.value, shape(node.left), shape(node.right))


def mirrored(node):
    return node and (node.value, mirrored(node.right), mirrored(node.left))


def by_depth(node):
    if node is None:
        return []
    left, right = by_depth(node.left), by_depth(node.right)
    below = [
        (left[d] if d < len(left) else []) + (right[d] if d < len(right) else [])
        for d in range(max(len(left), len(right)))
    ]
    return [[node.value], *below]


def by_bounds(node, low=-math.inf, high=math.inf):
    return node is None or (
        low < node.value < high and by_bounds(node.left, low, node.value) and by_bounds(node.right, node.value, high)
    )


def searchable(answer, values):
    """The search tree that inserting the values one by one gives."""
    root = None
    for value in values:
        if root is None:
            root = answer.Node(value)
            continue
        node = root
        while node.value != value:
            side = "left" if value < node.value else "right"
            if getattr(node, side) is None:
                setattr(node, side, answer.Node(value))
            node = getattr(node, side)
    return root


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("order", ["before", "between", "after"])
def test_walk_is_that_of_recursion(answer, seed, order):
    root = grow(answer, random.Random(seed), 6, some)
    assert list(answer.walk(root, order)) == recursive(root, order)


@pytest.mark.parametrize("seed", SEEDS)
def test_levels_and_falsy_values(answer, seed):
    """A node whose value is 0 or None is a node all the same."""
    rng = random.Random(seed)
    root = grow(answer, rng, 6, lambda rng: rng.choice(FALSY))
    assert answer.levels(root) == by_depth(root)
    assert list(answer.walk(root, "after")) == recursive(root, "after")


@pytest.mark.parametrize("seed", SEEDS)
def test_inverting_mirrors_and_twice_gives_back(answer, seed):
    root = grow(answer, random.Random(seed), 6, some)
    before, wanted = shape(root), mirrored(root)
    assert answer.invert(root) is root
    assert shape(root) == wanted
    assert shape(answer.invert(root)) == before


@pytest.mark.parametrize("seed", SEEDS)
def test_search_trees_are_recognised_and_a_changed_value_is_judged_as_by_bounds(answer, seed):
    rng = random.Random(seed)
    values = rng.sample(range(100), 12)
    root = searchable(answer, values)
    assert answer.is_search_tree(root)
    assert list(answer.walk(root)) == sorted(values)
    for _ in range(20):
        nodes, node = [root], root
        while nodes and rng.random() < 0.8:
            node = nodes.pop()
            nodes += [child for child in (node.left, node.right) if child]
        kept, node.value = node.value, rng.randrange(100)
        assert answer.is_search_tree(root) == by_bounds(root)
        node.value = kept


@pytest.mark.parametrize("seed", range(200))
def test_small_random_trees_are_judged_as_by_bounds(answer, seed):
    """Trees of at most three levels and few values, of which many are search trees."""
    root = grow(answer, random.Random(seed), 3, lambda rng: rng.randrange(6))
    assert answer.is_search_tree(root) == by_bounds(root)


def test_edges(answer):
    """The empty tree, one node, and equal values, which are not allowed on either side."""
    assert list(answer.walk(None)) == answer.levels(None) == []
    assert answer.invert(None) is None
    assert answer.is_search_tree(None)
    assert answer.is_search_tree(answer.Node(3))
    assert not answer.is_search_tree(answer.Node(3, answer.Node(3)))
    assert not answer.is_search_tree(answer.Node(3, None, answer.Node(3)))


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_chain_of_a_hundred_thousand(answer, side):
    """No recursion limit."""
    root = node = answer.Node(0)
    for value in range(1, 10**5):
        child = answer.Node(-value if side == "left" else value)
        setattr(node, side, child)
        node = child
    for order in ("before", "between", "after"):
        assert len(list(answer.walk(root, order))) == 10**5
    assert answer.is_search_tree(root)
    assert len(answer.levels(root)) == 10**5
    assert not answer.is_search_tree(answer.invert(root))
    while root:  # taken apart by hand, because freeing a long chain recurses in the interpreter
        below = root.left or root.right
        root.left = root.right = None
        root = below
