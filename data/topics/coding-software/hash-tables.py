"""A hash table with chaining, and three uses: count, group, find rows of the test set that are in the training set.

>>> visits = [("ann", 3), ("bob", 5), ("ann", 4), ("ann", 3)]
>>> count(user for user, _ in visits).get("ann")
3
>>> group(visits, key=lambda visit: visit[0]).get("ann")
[('ann', 3), ('ann', 4), ('ann', 3)]
>>> leaked(["Good film ", "bad film"], ["dull", "good  film"], key=lambda text: " ".join(text.lower().split()))
[1]

With 100 keys in 128 buckets, the longest bucket for consecutive numbers, and for multiples of 1,024:

>>> [max(map(len, count(range(0, 100 * step, step)).buckets)) for step in (1, 1024)]
[1, 100]
"""


class HashTable:
    """Values by key; a bucket is a list of [key, value] pairs whose keys hash to it."""

    def __init__(self):
        self.buckets, self.size = [[] for _ in range(8)], 0

    def bucket(self, key):
        """The only bucket that can hold key."""
        return self.buckets[hash(key) % len(self.buckets)]

    def get(self, key, default=None):
        """The value stored for key, or default."""
        for known, value in self.bucket(key):
            if known is key or known == key:
                return value
        return default

    def put(self, key, value):
        """Store value for key, in place of an older one."""
        for pair in self.bucket(key):
            if pair[0] is key or pair[0] == key:
                pair[1] = value
                return
        if self.size == len(self.buckets):  # load 1: double, and deal all pairs out again
            old, self.buckets = self.buckets, [[] for _ in range(2 * self.size)]
            for pair in (pair for bucket in old for pair in bucket):
                self.bucket(pair[0]).append(pair)
        self.bucket(key).append([key, value])
        self.size += 1


def count(keys):
    """A table of how often each key occurs."""
    table = HashTable()
    for key in keys:
        table.put(key, table.get(key, 0) + 1)
    return table


def group(rows, key):
    """A table from key(row) to the list of rows that have it, in their order."""
    table = HashTable()
    for row in rows:
        if table.get(key(row)) is None:
            table.put(key(row), [])
        table.get(key(row)).append(row)
    return table


def leaked(train, test, key):
    """Positions in test of rows whose key some row of train has too."""
    seen = count(map(key, train))
    return [i for i, row in enumerate(test) if seen.get(key(row))]
