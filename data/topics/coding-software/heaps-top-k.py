"""Top k, a k-way merge and a running median, each with a heap of only what must be compared next.

>>> stream = [(0.4, "a"), (0.9, "b"), (0.7, "c"), (0.9, "d"), (0.1, "e")]
>>> top_k(stream, 3)
[(0.9, 'b'), (0.9, 'd'), (0.7, 'c')]
>>> list(merge([[1, 4, 9], [2, 4], [], [3]]))
[1, 2, 3, 4, 4, 9]
>>> latency = RunningMedian()
>>> [latency.add(value) for value in (20, 30, 900, 25)]
[20, 25.0, 30, 27.5]

Entries that replace another in a top 10 of a million scores in random order, on average:

>>> round(sum(10 / i for i in range(11, 10**6 + 1)))
115
"""

from heapq import heapify, heappop, heappush, heappushpop, heapreplace


def top_k(scored, k):
    """The k best of an iterable of (score, item), best first; of equal scores the earlier one wins. O(k) memory."""
    heap = []  # the lowest of the best so far is at the root, ready to be compared and thrown out
    for arrival, (score, item) in enumerate(scored):
        if score != score:
            raise ValueError("a NaN score has no rank")
        entry = (score, -arrival, item)  # no two arrivals are equal, so items are never compared
        if len(heap) < k:
            heappush(heap, entry)
        elif heap and entry > heap[0]:
            heapreplace(heap, entry)
    return [(score, item) for score, _, item in sorted(heap, reverse=True)]


def merge(lists):
    """Yield the items of k sorted lists in order; of equal items those of an earlier list come first."""
    heap = [(items[0], which, 0) for which, items in enumerate(lists) if items]
    heapify(heap)
    while heap:
        item, which, position = heap[0]
        yield item
        position += 1
        if position < len(lists[which]):
            heapreplace(heap, (lists[which][position], which, position))
        else:
            heappop(heap)


class RunningMedian:
    """The median of all values so far: O(log n) time an added value."""

    def __init__(self):
        self.low, self.high = [], []  # the lower half, negated to have its largest at the root; the upper half

    def add(self, value):
        """Take in one value and give the new median."""
        if value != value:
            raise ValueError("NaN has no place in an order")
        if len(self.low) == len(self.high):
            heappush(self.low, -heappushpop(self.high, value))
            return -self.low[0]
        heappush(self.high, -heappushpop(self.low, -value))
        return (self.high[0] - self.low[0]) / 2
