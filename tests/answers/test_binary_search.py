"""Binary search and its five uses against bisect, list.index, statistics and plain loops."""

import bisect
import math
import random
import statistics

import pytest

SEEDS = range(20)


@pytest.mark.parametrize("n", range(9))
def test_first_true_for_every_place_of_the_change(answer, n):
    """All conditions over n places; only places inside the range are asked, at most log2(n) rounded down plus one."""
    for change in range(n + 1):
        asked = []
        assert answer.first_true(0, n, lambda i, asked=asked, change=change: asked.append(i) or i >= change) == change
        assert all(0 <= i < n for i in asked)
        assert len(asked) <= n.bit_length()


@pytest.mark.parametrize("seed", SEEDS)
def test_lower_bound_is_bisect_left(answer, seed):
    """With repeats, absent targets and an empty list."""
    rng = random.Random(seed)
    items = sorted(rng.choices(range(20), k=rng.randint(0, 25)))
    for target in range(-1, 22):
        assert answer.lower_bound(items, target) == bisect.bisect_left(items, target)


@pytest.mark.parametrize("n", range(8))
def test_every_rotation_is_searched(answer, n):
    """Every item, and every gap, of every rotation of up to seven items."""
    ordered = list(range(0, 2 * n, 2))
    for turn in range(max(n, 1)):
        items = ordered[turn:] + ordered[:turn]
        for target in range(-1, 2 * n + 1):
            wanted = items.index(target) if target in items else -1
            assert answer.find_rotated(items, target) == wanted


@pytest.mark.parametrize("seed", range(200))
def test_median_of_two_lists(answer, seed):
    """Of any two lengths, one of which may be zero, with repeats."""
    rng = random.Random(seed)
    a, b = (sorted(rng.choices(range(20), k=rng.randint(0, 7))) for _ in range(2))
    if a or b:
        assert answer.median_of_two(a, b) == statistics.median(a + b)
        assert answer.median_of_two(b, a) == statistics.median(a + b)


def test_median_of_lists_of_very_different_length(answer):
    """All of the shorter list below, above or inside the longer one."""
    for short in ([-5], [500], [50.5], [-5, 500], [50, 51]):
        assert answer.median_of_two(short, list(range(100))) == statistics.median(short + list(range(100)))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("levels", [4, 1000])
def test_threshold_is_the_lowest_that_keeps_the_limit(answer, seed, levels):
    """Against trying every score, with ties, for every limit."""
    rng = random.Random(seed)
    scores = [rng.randrange(levels) / levels for _ in range(30)]
    for limit in range(32):
        allowed = [t for t in scores if sum(score >= t for score in scores) <= limit]
        assert answer.lowest_threshold(scores, limit) == min(allowed, default=math.inf)
    assert answer.lowest_threshold([], 3) == math.inf


@pytest.mark.parametrize("largest", [*range(70), 1000, 10**9])
def test_largest_fitting_size_in_few_tries(answer, largest):
    """Doubling and then halving asks about 2 log2 of the answer times, and never about a size of zero."""
    asked = []
    assert answer.largest_fitting(lambda size: asked.append(size) or size <= largest) == largest
    assert min(asked) >= 1
    assert max(asked) <= max(2 * largest, 1)
    assert len(asked) <= 2 * max(largest, 1).bit_length()
