"""Coins and knapsack against trying everything, edit distance against plain recursion, and the corrections applied."""

import itertools
import random

import pytest

SEEDS = range(40)


def fewest(coins, amount):
    """By trying every number of coins and every choice of them."""
    for count in range(amount + 1):
        if any(sum(chosen) == amount for chosen in itertools.combinations_with_replacement(coins, count)):
            return count
    return None


@pytest.mark.parametrize("seed", SEEDS)
def test_coins_are_as_few_as_possible(answer, seed):
    rng = random.Random(seed)
    coins = rng.sample(range(2, 10), rng.randint(1, 3))
    for amount in range(16):
        chosen, wanted = answer.fewest_coins(coins, amount), fewest(coins, amount)
        if wanted is None:
            assert chosen is None
        else:
            assert (len(chosen), sum(chosen)) == (wanted, amount)
            assert set(chosen) <= set(coins)


def test_coin_edges(answer):
    """Nothing to pay, no coins, a coin larger than the amount; greedy would take four coins for 15."""
    assert answer.fewest_coins([], 0) == answer.fewest_coins([3], 0) == []
    assert answer.fewest_coins([], 5) is answer.fewest_coins([7], 5) is None
    assert answer.fewest_coins([1, 5, 12], 15) == [5, 5, 5]


@pytest.mark.parametrize("seed", SEEDS)
def test_knapsack_is_the_best_subset(answer, seed):
    rng = random.Random(seed)
    items = [(rng.randint(0, 8), rng.randint(0, 20)) for _ in range(rng.randint(0, 9))]
    for capacity in (0, 1, 7, 20, 100):
        subsets = itertools.product([0, 1], repeat=len(items))
        wanted = max(
            sum(take * value for take, (_, value) in zip(taken, items, strict=True))
            for taken in subsets
            if sum(take * weight for take, (weight, _) in zip(taken, items, strict=True)) <= capacity
        )
        assert answer.knapsack(items, capacity) == wanted


def recursive(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(recursive(a[1:], b) + 1, recursive(a, b[1:]) + 1, recursive(a[1:], b[1:]) + (a[0] != b[0]))


def longest_common(a, b):
    """By trying all subsequences of a, longest first."""
    for count in range(len(a), -1, -1):
        for chosen in itertools.combinations(a, count):
            rest = iter(b)
            if all(letter in rest for letter in chosen):
                return count


@pytest.mark.parametrize("seed", SEEDS)
def test_distance_is_that_of_recursion_in_every_cell(answer, seed):
    rng = random.Random(seed)
    a, b = ("".join(rng.choices("xyz", k=rng.randint(0, 5))) for _ in range(2))
    table = answer.edit_table(a, b)
    for i, j in itertools.product(range(len(a) + 1), range(len(b) + 1)):
        assert table[i][j] == recursive(a[:i], b[:j])


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("letters", ["ab", "abcdefgh"])
def test_corrections_are_as_many_as_the_distance_and_lead_to_the_target(answer, seed, letters):
    """Replayed from left to right over the source; what no correction mentions is kept."""
    rng = random.Random(seed)
    a, b = (rng.choices(letters, k=rng.randint(0, 15)) for _ in range(2))
    found = answer.edits(a, b)
    assert len(found) == answer.edit_table(a, b)[-1][-1]
    assert all(kind != "replace" or old != new for kind, old, new in found)
    # Which kept items lie between the corrections is not said: some way of placing them must give the target.
    reached = {(0, ())}
    for kind, old, new in [*found, ("end", None, None)]:
        following = set()
        for place, made in reached:
            for kept in range(len(a) - place + 1):
                now, text = place + kept, made + tuple(a[place : place + kept])
                if text != tuple(b[: len(text)]):
                    break
                if kind == "end":
                    following |= {(now, text)} if now == len(a) else set()
                elif kind == "insert":
                    following.add((now, (*text, new)))
                elif now < len(a) and a[now] == old:
                    following.add((now + 1, text if kind == "delete" else (*text, new)))
        reached = following
    assert (len(a), tuple(b)) in reached


@pytest.mark.parametrize("seed", SEEDS)
def test_longest_common_subsequence_follows_from_two_kinds_of_edit(answer, seed):
    """Without replacements the distance is n + m less twice the length, as a follow-up says."""
    rng = random.Random(seed)
    a, b = ("".join(rng.choices("xyz", k=rng.randint(0, 7))) for _ in range(2))
    table = [[i + j for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, j in itertools.product(range(1, len(a) + 1), range(1, len(b) + 1)):
        same = a[i - 1] == b[j - 1]
        table[i][j] = table[i - 1][j - 1] if same else 1 + min(table[i - 1][j], table[i][j - 1])
    assert len(a) + len(b) - table[-1][-1] == 2 * longest_common(a, b)


def test_edit_edges(answer):
    assert answer.edits("", "") == []
    assert answer.edits("ab", "ab") == []
    assert answer.edits("", "ab") == [("insert", None, "a"), ("insert", None, "b")]
    assert answer.edits("ab", "") == [("delete", "a", None), ("delete", "b", None)]
    assert answer.edit_table("kitten", "sitting")[-1][-1] == 3
    assert answer.edits([None], [0]) == [("replace", None, 0)]
