"""Brackets and arithmetic with stacks, and a queue made of two stacks.

>>> [balanced(text) for text in ("f(x[0])", "(]", "((", "")]
[True, False, False, True]
>>> evaluate("2 + 3 * 4"), evaluate("(2 + 3) * 4"), evaluate("8 - 3 - 2")
(14.0, 20.0, 3.0)
>>> evaluate("(clicks + 1) / (views + 50)", {"clicks": 3, "views": 30})
0.05
>>> requests = Queue()
>>> for name in "abc":
...     requests.put(name)
>>> requests.get(), requests.get()
('a', 'b')
"""

import operator
import re

PAIRS = {")": "(", "]": "[", "}": "{"}
APPLY = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}
RANK = {"(": 0, ")": 1, "+": 1, "-": 1, "*": 2, "/": 2}


def balanced(text):
    """Whether each closing bracket matches the last one still open, and none stays open."""
    still_open = []
    for mark in text:
        if mark in PAIRS.values():
            still_open.append(mark)
        elif mark in PAIRS and (not still_open or still_open.pop() != PAIRS[mark]):
            return False
    return not still_open


def evaluate(text, row=None):
    """The value of an expression of numbers, names in the dict row, + - * / and brackets, in one pass."""
    row, wants_operand = row or {}, True
    values, waiting = [], ["("]  # operands, and the operators and brackets that wait for their right side
    for token in re.findall(r"\d+(?:\.\d+)?|[A-Za-z_]\w*|\S", text + ")"):
        if wants_operand == (token in APPLY or token == ")") or not waiting:
            raise ValueError(f"unexpected {token!r} in {text!r}")
        if token == "(":
            waiting.append(token)
        elif wants_operand:
            if not token[0].isdigit() and token not in row:
                raise ValueError(f"unknown {token!r} in {text!r}")
            values.append(float(token) if token[0].isdigit() else row[token])
            wants_operand = False
        else:
            while RANK[waiting[-1]] >= RANK[token]:  # of equal rank, the operator further left goes first
                right, left = values.pop(), values.pop()
                values.append(APPLY[waiting.pop()](left, right))
            waiting.append(token)
            if token == ")":
                del waiting[-2:]  # this pair of brackets is done
            wants_operand = token != ")"
    if waiting:
        raise ValueError(f"a bracket stays open in {text!r}")
    return values[0]


class Queue:
    """First in, first out, of two stacks: when the outbox is empty, the inbox is turned over into it."""

    def __init__(self):
        self.inbox, self.outbox = [], []

    def put(self, item):
        """Add the newest item."""
        self.inbox.append(item)

    def get(self):
        """Take out the oldest item; IndexError if there is none."""
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()
