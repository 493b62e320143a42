"""A convolution layer as deep-learning libraries define it, one sample, stride 1, no padding.

>>> red = [[1, 2, 0], [3, 1, 1], [0, 2, 4]]
>>> green = [[0, 1, 0], [1, 0, 1], [0, 1, 0]]
>>> blue = [[2, 0, 1], [0, 1, 0], [1, 0, 2]]
>>> kernel = [[[1, 0], [-1, 2]], [[1, 1], [1, 1]], [[0, -1], [0, 0]]]  # one slice for each channel
>>> conv([red], [kernel[:1]], [0]).tolist()  # a grey image: one channel
[[[0, 3], [7, 7]]]
>>> conv([red, green, blue], [kernel], [1]).tolist()  # three channels and a bias, still one map
[[[3, 5], [9, 10]]]
>>> filters = np.random.default_rng(0).normal(size=(16, 3, 5, 5))
>>> conv(np.ones((3, 32, 32)), filters, np.zeros(16)).shape
(16, 28, 28)

What mathematics calls convolution turns the kernel by 180 degrees first:

>>> conv([red], [[np.rot90(kernel[0], 2)]], [0]).tolist()
[[[1, 5], [7, 5]]]
"""

import numpy as np


def conv(x, filters, bias):
    """Input (C, H, W), filters (F, C, k, k), bias (F,) to maps (F, H - k + 1, W - k + 1)."""
    x, filters = np.asarray(x), np.asarray(filters)
    k = filters.shape[-1]
    windows = np.lib.stride_tricks.sliding_window_view(x, (k, k), axis=(1, 2))  # (C, H - k + 1, W - k + 1, k, k)
    return np.einsum("cijab,fcab->fij", windows, filters) + np.asarray(bias)[:, None, None]
