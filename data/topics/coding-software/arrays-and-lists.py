"""Three array tasks with two pointers, and what growing an array costs.

>>> ids = [3, 3, 5, 8, 8, 8]
>>> keep_distinct(ids)
>>> ids
[3, 5, 8]
>>> window = [1, 2, 3, 4, 5]
>>> rotate(window, 2)
>>> window
[4, 5, 1, 2, 3]
>>> merge_sorted([1, 4, 9], [2, 4])
[1, 2, 4, 4, 9]

Items copied while 1,000 appends fill an array that doubles, and one that gets 10 more slots each time it is full:

>>> copies(1000, lambda capacity: 2 * capacity), copies(1000, lambda capacity: capacity + 10)
(1023, 49600)
"""


def keep_distinct(items):
    """Delete the repeats from a sorted list, in place: one pass, O(1) extra memory."""
    write = 0
    for item in items:  # the reader is never behind the writer
        if write == 0 or item != items[write - 1]:
            items[write] = item
            write += 1
    while len(items) > write:  # del items[write:] would first copy the pointers to all that goes
        items.pop()


def rotate(items, k):
    """Move every item k places to the right, in place, those at the end coming round to the front."""
    if items:
        k %= len(items)  # k may be negative, or larger than the list
        for low, high in ((0, len(items)), (0, k), (k, len(items))):
            reverse(items, low, high)


def reverse(items, low, high):
    """Reverse items[low:high] in place."""
    for i in range((high - low) // 2):
        items[low + i], items[high - 1 - i] = items[high - 1 - i], items[low + i]


def merge_sorted(left, right):
    """One sorted list of all items of two sorted lists; of equal items those of left come first."""
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def copies(n, grow):
    """Items moved while n appends fill an array of one slot that gets grow(capacity) slots when it is full."""
    capacity, moved = 1, 0
    for size in range(n):
        if size == capacity:
            capacity, moved = grow(capacity), moved + size
    return moved
