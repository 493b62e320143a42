"""An embedding layer: looking up rows is a product with one-hot rows, without making them.

>>> table = np.arange(12.0).reshape(4, 3)  # 4 ids, 3 numbers each
>>> ids = np.array([2, 0, 2])
>>> forward(table, ids).tolist()
[[6.0, 7.0, 8.0], [0.0, 1.0, 2.0], [6.0, 7.0, 8.0]]
>>> bool((np.eye(4)[ids] @ table == forward(table, ids)).all())
True

The gradient adds up over repeats and leaves the other rows at zero; plain assignment would lose one:

>>> upstream = np.array([[1.0, 0, 0], [0, 1, 0], [10, 0, 0]])
>>> backward(table, ids, upstream).tolist()
[[0.0, 1.0, 0.0], [0.0, 0.0, 0.0], [11.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
>>> wrong = np.zeros_like(table)
>>> wrong[ids] += upstream
>>> wrong[2].tolist()
[10.0, 0.0, 0.0]

The chance that one of ten million ids, hashed into m rows, shares its row; and, with two tables, both its rows.

>>> [round(shares(10_000_000, m), 4) for m in (1_000_000, 100_000_000)]
[1.0, 0.0952]
>>> f"{shares(10_000_000, 1_000_000, tables=2):.5f}"
'0.00001'
"""

import numpy as np


def forward(table, ids):
    """Rows of table (v, k) for integer ids (...,): shape (..., k)."""
    return table[ids]


def backward(table, ids, upstream):
    """Gradient of the table (v, k) for ids (n,) and the gradient (n, k) that arrives at the looked-up rows."""
    gradient = np.zeros_like(table)
    np.add.at(gradient, ids, upstream)
    return gradient


def shares(v, m, tables=1):
    """Chance that an id meets at least one of the v - 1 others, in m rows of each of the tables at once."""
    return float(-np.expm1((v - 1) * np.log1p(-1 / m**tables)))
