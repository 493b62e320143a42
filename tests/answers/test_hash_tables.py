"""The hash table against dict, and counting, grouping and leak detection against collections."""

import math
import random
from collections import Counter, defaultdict

import pytest

SEEDS = range(10)


def contents(table):
    """All pairs of a table as a dict, after checking that no key is stored twice."""
    pairs = [tuple(pair) for bucket in table.buckets for pair in bucket]
    assert len(pairs) == len({key for key, _ in pairs}) == table.size
    return dict(pairs)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("stride", [1, 8, 1024])
def test_behaves_as_a_dict(answer, seed, stride):
    """Random puts and gets agree with dict, also where the keys share their low bits."""
    rng = random.Random(seed)
    table, wanted = answer.HashTable(), {}
    for step in range(600):
        key = stride * rng.randrange(-100, 100)
        assert table.get(key, "none") == wanted.get(key, "none")
        table.put(key, step)
        wanted[key] = step
    assert contents(table) == wanted


def test_keys_of_all_kinds(answer):
    """Equal keys are one key, whatever their type; None is a key and a value; a NaN is found by identity, as in dict."""
    table, wanted = answer.HashTable(), {}
    nan = math.nan
    for key in (1, 1.0, True, "1", None, (1, 2), "", nan, nan, float("nan"), -1, -2):
        table.put(key, None)
        wanted[key] = None
    assert table.size == len(wanted) == 9
    assert table.get(nan, "absent") is None
    assert table.get(float("nan"), "absent") == "absent"
    with pytest.raises(TypeError):
        table.put([1], 0)


def test_load_stays_at_one_or_below(answer):
    """The table has grown before it holds more pairs than buckets."""
    table = answer.HashTable()
    for key in range(1000):
        table.put(key, key)
        assert table.size <= len(table.buckets)
    assert len(table.buckets) == 1024


@pytest.mark.parametrize("seed", SEEDS)
def test_counts_are_those_of_counter(answer, seed):
    """Counting letters, and nothing at all."""
    keys = random.Random(seed).choices("abcdefgh", k=200)
    assert contents(answer.count(keys)) == Counter(keys)
    assert contents(answer.count([])) == {}


@pytest.mark.parametrize("seed", SEEDS)
def test_groups_keep_the_order_of_rows(answer, seed):
    """The same lists as a defaultdict collects."""
    rng = random.Random(seed)
    rows = [(rng.randrange(9), i) for i in range(100)]
    wanted = defaultdict(list)
    for row in rows:
        wanted[row[0]].append(row)
    assert contents(answer.group(rows, key=lambda row: row[0])) == wanted
    assert contents(answer.group([], key=len)) == {}


@pytest.mark.parametrize("seed", SEEDS)
def test_leaked_rows_are_those_found_by_comparing_all_pairs(answer, seed):
    """Every position in test whose key some training row has, repeats in either set included."""
    rng = random.Random(seed)
    train, test = ([rng.randrange(60) for _ in range(30)] for _ in range(2))
    wanted = [i for i, row in enumerate(test) if any(row % 40 == other % 40 for other in train)]
    assert answer.leaked(train, test, key=lambda row: row % 40) == wanted


def test_leaks_between_empty_sets(answer):
    """Nothing leaks from or into an empty set."""
    assert answer.leaked([], [1], key=abs) == []
    assert answer.leaked([1], [], key=abs) == []
