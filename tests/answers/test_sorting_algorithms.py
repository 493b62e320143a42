"""The sorts against sorted, their stability, and bounds on their comparisons."""

import math
import random
from itertools import permutations

import pytest

SEEDS = range(15)
IN_PLACE = ["quicksort", "heapsort"]


def by(answer, name, items):
    """The items sorted by the named function, whether it works in place or not."""
    items = list(items)
    given = getattr(answer, name)(items)
    return items if given is None else given


@pytest.mark.parametrize("name", [*IN_PLACE, "merge_sort"])
@pytest.mark.parametrize("seed", SEEDS)
def test_random_lists(answer, name, seed):
    """Many lengths, with few and with many ties."""
    rng = random.Random(seed)
    for n in (0, 1, 2, 3, 10, 100, 257):
        for levels in (2, 10, 10**6):
            items = [rng.randrange(levels) for _ in range(n)]
            assert by(answer, name, items) == sorted(items)


@pytest.mark.parametrize("name", [*IN_PLACE, "merge_sort"])
def test_every_order_of_six(answer, name):
    """All 720, and the same with ties."""
    for items in permutations(range(6)):
        assert by(answer, name, items) == sorted(items)
        tied = [item // 2 for item in items]
        assert by(answer, name, tied) == sorted(tied)


@pytest.mark.parametrize("name", [*IN_PLACE, "merge_sort"])
def test_other_things_than_numbers(answer, name):
    """Text, and infinite scores."""
    assert by(answer, name, "sorting") == sorted("sorting")
    assert by(answer, name, [1.0, -math.inf, math.inf, 0.0]) == [-math.inf, 0.0, 1.0, math.inf]


def test_merge_sort_is_stable_and_leaves_its_input(answer):
    """Ties by the key keep their order, as in sorted; the list that is given stays as it was."""
    rng = random.Random(0)
    rows = [(rng.randrange(5), i) for i in range(300)]
    before = rows[:]
    assert answer.merge_sort(rows, key=lambda row: row[0]) == sorted(rows, key=lambda row: row[0])
    assert rows == before


@pytest.mark.parametrize(
    "numbers",
    [list(range(2000)), list(range(2000, 0, -1)), [7] * 2000, [*range(1000), *range(1000, 0, -1)]],
    ids=["sorted", "reversed", "equal", "organ pipe"],
)
@pytest.mark.parametrize(("name", "factor"), [("merge_sort", 1), ("quicksort", 3), ("heapsort", 2)])
def test_no_quadratic_input(answer, numbers, name, factor):
    """Ordered and constant input stays within a small multiple of n log2(n) comparisons."""
    n = len(numbers)
    random.seed(0)
    assert answer.comparisons(getattr(answer, name), numbers) <= factor * n * math.log2(n)


def test_merge_sort_calls_on_average_little_more_than_the_bound(answer):
    """The mean over random orders lies between log2(n!) and n log2(n)."""
    orders = [random.Random(seed).sample(range(512), 512) for seed in range(20)]
    mean = sum(answer.comparisons(answer.merge_sort, order) for order in orders) / 20
    assert math.log2(math.factorial(512)) <= mean <= 512 * 9
