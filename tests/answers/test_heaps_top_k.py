"""Top k, merging and the running median against sorted, heapq and statistics."""

import heapq
import math
import random
import statistics

import pytest

SEEDS = range(20)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("k", [0, 1, 3, 50, 500])
@pytest.mark.parametrize("levels", [5, 10**6])
def test_top_k_is_the_head_of_a_stable_sort(answer, seed, k, levels):
    """Also with many ties, with k of zero and with k beyond the length; the stream is read once."""
    rng = random.Random(seed)
    scored = [(rng.randrange(levels), item) for item in range(200)]
    wanted = sorted(scored, key=lambda pair: pair[0], reverse=True)[:k]
    assert answer.top_k(iter(scored), k) == wanted
    assert wanted == heapq.nlargest(k, scored, key=lambda pair: pair[0])


def test_top_k_never_compares_items(answer):
    """Items that have no order are welcome, and so are infinite scores."""
    scored = [(1.0, {}), (1.0, None), (-math.inf, object), (math.inf, "best")]
    assert answer.top_k(scored, 3) == [(math.inf, "best"), (1.0, {}), (1.0, None)]
    assert answer.top_k([], 3) == []


@pytest.mark.parametrize("place", [0, 1, 5])
def test_a_score_that_is_no_number_is_refused(answer, place):
    """Before the heap is full and after."""
    scored = [(float(i), i) for i in range(6)]
    scored[place] = (math.nan, place)
    with pytest.raises(ValueError, match="NaN"):
        answer.top_k(scored, 2)


@pytest.mark.parametrize("seed", SEEDS)
def test_merge_is_that_of_heapq(answer, seed):
    """Any number of lists, some of them empty."""
    rng = random.Random(seed)
    lists = [sorted(rng.choices(range(30), k=rng.randint(0, 12))) for _ in range(rng.randint(0, 8))]
    merged = list(answer.merge(lists))
    assert merged == list(heapq.merge(*lists)) == sorted(sum(lists, []))


def test_merge_is_stable(answer):
    """Of equal items those of an earlier list come first."""
    assert list(map(type, answer.merge([[1], [1.0, 1.0], [True]]))) == [int, float, float, bool]
    assert list(answer.merge([])) == list(answer.merge([[], []])) == []


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("levels", [4, 10**6])
def test_running_median_is_that_of_all_values_so_far(answer, seed, levels):
    """At every step, with ties and negative values."""
    rng = random.Random(seed)
    values = [rng.randrange(-levels, levels) for _ in range(80)]
    running = answer.RunningMedian()
    for n, value in enumerate(values, 1):
        assert running.add(value) == statistics.median(values[:n])


@pytest.mark.parametrize("values", [range(50), range(50, 0, -1), [3] * 9])
def test_running_median_of_ordered_values(answer, values):
    """Ascending, descending and constant input."""
    running = answer.RunningMedian()
    got = [running.add(value) for value in values]
    assert got == [statistics.median(list(values)[:n]) for n in range(1, len(values) + 1)]


def test_running_median_refuses_what_has_no_order(answer):
    """A NaN leaves the median as it was."""
    running = answer.RunningMedian()
    running.add(1.0)
    with pytest.raises(ValueError, match="NaN"):
        running.add(math.nan)
    assert running.add(3.0) == 2.0
