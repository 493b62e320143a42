"""Output size, receptive field and step of a stack of layers along one axis, and a check by brute force.

A layer is (kernel k, stride s, padding p, dilation d).

>>> stem = [(7, 2, 3, 1), (3, 2, 1, 1), (3, 1, 1, 1), (3, 1, 1, 1)]  # the first of ResNet-18
>>> trace(224, stem)  # size, receptive field, step in input pixels
[(112, 7, 2), (56, 11, 4), (56, 19, 4), (56, 27, 4)]
>>> trace(224, [(3, 1, 1, 1)] * 4)[-1], trace(224, [(3, 1, 2**i, 2**i) for i in range(4)])[-1]
((224, 9, 1), (224, 31, 1))
>>> [size(n, 3, 2, 1, 1) for n in (6, 7, 8)], [size(n, 3, 2, 0, 1) for n in (6, 7, 8)]
([3, 4, 4], [2, 3, 3])
>>> paths = (np.poly1d([1, 1, 1]) ** 10).coeffs  # from each of 21 inputs, through ten layers of kernel 3
>>> len(paths), round(float(paths[5:16].sum() / paths.sum()), 2)
(21, 0.97)
>>> all(reach(layers) == trace(224, layers)[-1][1] for layers in (stem, [(3, 1, 0, 2)] * 3, [(5, 3, 2, 1)] * 2))
True
"""

import numpy as np


def size(n, k, s, p, d):
    """Number of places where a kernel that spans d (k - 1) + 1 pixels fits."""
    return (n + 2 * p - d * (k - 1) - 1) // s + 1


def trace(n, layers):
    """For n input pixels, one tuple (size, receptive field, step) after each layer."""
    field, step, rows = 1, 1, []
    for k, s, p, d in layers:
        n, field, step = size(n, k, s, p, d), field + d * (k - 1) * step, step * s
        rows.append((n, field, step))
    return rows


def reach(layers, n=224):
    """Span of the inputs that the output in the middle sees, by following every connection backwards."""
    seen = np.array([trace(n, layers)[-1][0] // 2])
    for k, s, p, d in reversed(layers):
        seen = np.unique(seen[:, None] * s - p + d * np.arange(k))
    return int(seen.max() - seen.min() + 1)
