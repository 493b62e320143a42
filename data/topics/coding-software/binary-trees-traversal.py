"""Traverse, mirror and check binary trees of any depth, without recursion.

>>> good = Node(50, Node(30, Node(20), Node(40)), Node(70, Node(60), Node(80)))
>>> bad = Node(50, Node(30, Node(20), Node(55)), Node(70, Node(60), Node(80)))  # 55 is left of the root
>>> for order in ("before", "between", "after"):
...     print(order.ljust(7), list(walk(good, order)))
before  [50, 30, 20, 40, 70, 60, 80]
between [20, 30, 40, 50, 60, 70, 80]
after   [20, 40, 30, 60, 80, 70, 50]
>>> levels(good)
[[50], [30, 70], [20, 40, 60, 80]]
>>> is_search_tree(good), is_search_tree(bad)
(True, False)
>>> levels(invert(good))
[[50], [70, 30], [80, 60, 40, 20]]
"""

from collections import deque
from itertools import pairwise


class Node:
    """A value and two subtrees, each a Node or None; None is also the empty tree."""

    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


def walk(root, order="between"):
    """Yield the values with each node before, between or after its two subtrees: O(n) time, O(height) memory."""
    stack = [(root, False)]
    while stack:
        node, opened = stack.pop()
        if node is None:
            continue
        if opened:
            yield node.value
            continue
        left, itself, right = (node.left, False), (node, True), (node.right, False)
        plan = {"before": (itself, left, right), "between": (left, itself, right), "after": (left, right, itself)}
        stack.extend(reversed(plan[order]))  # what comes first must lie on top


def levels(root):
    """The values of each depth from left to right, as a list of lists."""
    found, waiting = [], deque([root] if root else [])
    while waiting:
        found.append([node.value for node in waiting])
        for _ in range(len(waiting)):
            node = waiting.popleft()
            waiting.extend(child for child in (node.left, node.right) if child)
    return found


def invert(root):
    """Swap left and right at every node, in place; gives the root."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node:
            node.left, node.right = node.right, node.left
            waiting += [node.left, node.right]
    return root


def is_search_tree(root):
    """Whether everything left of each node is smaller than its value and everything right of it larger."""
    return all(low < high for low, high in pairwise(walk(root)))
