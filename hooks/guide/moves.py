"""Published addresses: a list that only grows, and where each question that moved is found now.

A line of data/addresses.txt is `topic/id`, as it was published; `old-topic/old-id -> topic/id` says where it has moved.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Address:
    """A published address `topic/id`, the one it moved to (or None), and its line in the file."""

    line: int
    old: str
    new: str | None


def read(text):
    """The addresses of a file; comments and empty lines are left out."""
    found = []
    for number, row in enumerate(text.splitlines(), 1):
        old, arrow, new = (part.strip() for part in row.partition("#")[0].partition("->"))
        if old:
            found.append(Address(number, old, new if arrow else None))
    return found


def current(bank):
    """The addresses that the bank's questions have now."""
    return {f"{question.topic}/{question.id}" for question in bank.questions.values()}


def ends(bank):
    """Old address -> the address at the end of its chain of moves."""
    steps = {address.old: address.new for address in bank.addresses if address.new}
    found = {}
    for old, new in steps.items():
        for _ in steps:
            new = steps.get(new, new)
        found[old] = new
    return found


def moved(bank):
    """Old address -> the address where its question is now, of those that lead to one."""
    here = current(bank)
    return {old: new for old, new in ends(bank).items() if new in here and old not in here}


def grown(bank, text):
    """The file with a line for every question that is not in it yet."""
    known = {address.old for address in read(text)}
    return text + "".join(f"{address}\n" for address in sorted(current(bank) - known))
