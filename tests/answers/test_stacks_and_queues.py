"""Brackets against repeated deletion, expressions against eval, and the queue against deque."""

import random
from collections import deque

import pytest

SEEDS = range(30)


def by_deletion(text):
    """Balanced, by deleting innermost pairs until nothing changes."""
    brackets = "".join(mark for mark in text if mark in "()[]{}")
    before = None
    while before != brackets:
        before = brackets
        for pair in ("()", "[]", "{}"):
            brackets = brackets.replace(pair, "")
    return not brackets


@pytest.mark.parametrize("seed", SEEDS)
def test_brackets_of_random_texts(answer, seed):
    """Short random texts, of which some balance."""
    rng = random.Random(seed)
    for _ in range(100):
        text = "".join(rng.choices("()[]{}x", k=rng.randint(0, 6)))
        assert answer.balanced(text) == by_deletion(text), text


def test_deep_nesting_needs_no_recursion(answer):
    """A hundred thousand open brackets, closed or not."""
    assert answer.balanced("(" * 10**5 + ")" * 10**5)
    assert not answer.balanced("(" * 10**5)
    assert answer.evaluate("(" * 10**4 + "7" + ")" * 10**4) == 7


def expression(rng, depth):
    """A random expression, with redundant brackets and odd spacing."""
    if depth == 0 or rng.random() < 0.2:
        return rng.choice(["1", "2.5", "7.25", "10", "clicks", "views_7d"])
    inner = f"{expression(rng, depth - 1)}{rng.choice(['+', ' - ', ' *', '/ '])}{expression(rng, depth - 1)}"
    return f"({inner})" if rng.random() < 0.5 else inner


@pytest.mark.parametrize("seed", SEEDS)
def test_value_is_that_of_python(answer, seed):
    """Same precedence, same order of equal operators, and the same error for a division by zero."""
    rng = random.Random(seed)
    row = {"clicks": 3, "views_7d": 8.0}
    for _ in range(30):
        text = expression(rng, 4)
        try:
            wanted = eval(text, {}, row)
        except ZeroDivisionError:
            with pytest.raises(ZeroDivisionError):
                answer.evaluate(text, row)
        else:
            assert answer.evaluate(text, row) == wanted, text


def test_division_by_zero(answer):
    """It is not hidden."""
    with pytest.raises(ZeroDivisionError):
        answer.evaluate("1 / (2 - 2)")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "()",
        "1 +",
        "+ 1",
        "-1",
        "1 2",
        "1 (2)",
        "(1",
        "1)",
        "1) + (2",
        "2 ** 3",
        "1.",
        ".5",
        "1e5",
        "3 % 2",
        "%",
        "x",
    ],
)
def test_malformed_text_is_refused(answer, text):
    """A ValueError, never a number or another error."""
    with pytest.raises(ValueError, match=r"unexpected|unknown|stays open"):
        answer.evaluate(text)


@pytest.mark.parametrize("seed", SEEDS)
def test_queue_is_first_in_first_out(answer, seed):
    """Random puts and gets agree with a deque, and an empty queue raises."""
    rng = random.Random(seed)
    queue, wanted = answer.Queue(), deque()
    for step in range(300):
        if rng.random() < 0.5:
            queue.put(step)
            wanted.append(step)
        elif wanted:
            assert queue.get() == wanted.popleft()
        else:
            with pytest.raises(IndexError):
                queue.get()
