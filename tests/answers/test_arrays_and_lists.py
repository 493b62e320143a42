"""Removing repeats, rotating, merging and growing against sorted, deque and slices."""

import random
from collections import deque

import pytest

SEEDS = range(20)


@pytest.mark.parametrize("seed", SEEDS)
def test_repeats_go_in_place(answer, seed):
    """What is left is the sorted set, in the same list object."""
    rng = random.Random(seed)
    items = sorted(rng.choices(range(12), k=rng.randint(0, 30)))
    wanted, same = sorted(set(items)), items
    assert answer.keep_distinct(items) is None
    assert same is items
    assert items == wanted


@pytest.mark.parametrize("items", [[], [7], [7, 7, 7], ["a", "b", "b"]])
def test_repeats_of_small_lists(answer, items):
    """No item, one, only equal ones, and items that are not numbers."""
    wanted = list(dict.fromkeys(items))
    answer.keep_distinct(items)
    assert items == wanted


@pytest.mark.parametrize("n", range(8))
def test_rotation_is_that_of_a_deque(answer, n):
    """Any number of places, negative and beyond the length included, in the same list object."""
    for k in range(-20, 21):
        items, wanted = list(range(n)), deque(range(n))
        wanted.rotate(k)
        answer.rotate(items, k)
        assert items == list(wanted)


def test_rotation_moves_right(answer):
    """A positive k brings the last k items to the front."""
    items = list(range(10))
    answer.rotate(items, 3)
    assert items == list(range(10))[-3:] + list(range(10))[:-3]


@pytest.mark.parametrize("seed", SEEDS)
def test_merged_lists_are_sorted_and_inputs_kept(answer, seed):
    """The same as sorting all items, with neither input changed."""
    rng = random.Random(seed)
    left, right = (sorted(rng.choices(range(15), k=rng.randint(0, 20))) for _ in range(2))
    before = left[:], right[:]
    assert answer.merge_sorted(left, right) == sorted(left + right)
    assert (left, right) == before


def test_of_equal_items_the_left_one_comes_first(answer):
    """1 and 1.0 and True are equal and can be told apart."""
    assert list(map(type, answer.merge_sorted([1, 2], [1.0, True]))) == [int, float, bool, int]


@pytest.mark.parametrize("n", [0, 1, 2, 3, 100, 1024, 1025, 5000])
def test_copies_of_both_ways_to_grow(answer, n):
    """Doubling moves fewer than two items an append; ten more slots a time move about n squared over twenty."""
    assert answer.copies(n, lambda capacity: 2 * capacity) == sum(2**i for i in range(n.bit_length()) if 2**i < n)
    assert answer.copies(n, lambda capacity: 2 * capacity) <= 2 * n
    assert answer.copies(n, lambda capacity: capacity + 10) == sum(range(1, n, 10))
