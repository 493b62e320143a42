"""Max, average and strided subsampling of the same map, and what a shift of the input by one pixel does to each.

>>> a = np.array([[1, 3, 0, 0], [2, 6, 0, 4], [5, 1, 2, 2], [0, 2, 2, 2]])
>>> pool(a, "max").tolist(), pool(a, "mean").tolist()
([[6, 4], [5, 2]], [[3.0, 1.0], [2.0, 2.0]])

Change of the output (its norm over the norm of the output) when smoothed and rectified noise moves by one or two
pixels; a move by two moves the output by one, which is taken back first. "blur" is a max at every pixel, then
a 3x3 binomial average, then every second pixel.

>>> for how in ("skip", "mean", "max", "blur"):
...     print(how, change(how, 1), change(how, 2))
skip 0.63 0.0
mean 0.51 0.0
max 0.48 0.0
blur 0.34 0.0

Rougher and smoother noise, a move by one pixel, in the same order:

>>> [[change(how, 1, smooth) for how in ("skip", "mean", "max", "blur")] for smooth in (0, 2)]
[[1.15, 0.61, 0.59, 0.26], [0.32, 0.3, 0.29, 0.25]]
"""

import numpy as np
from scipy.ndimage import convolve, gaussian_filter, maximum_filter


def pool(a, how):
    """Map (h, w) to (h / 2, w / 2) by windows of 2x2 with stride 2; edges wrap around for blur."""
    if how == "blur":
        binomial = np.outer([1, 2, 1], [1, 2, 1]) / 16
        return convolve(maximum_filter(a, 2, mode="wrap", origin=-1), binomial, mode="wrap")[::2, ::2]
    windows = a.reshape(len(a) // 2, 2, -1, 2)
    return windows[:, 0, :, 0] if how == "skip" else getattr(windows, how)(axis=(1, 3))


def change(how, shift, smooth=1.0):
    """Relative change of the pooled (32, 32) map when the (64, 64) map moves to the right by `shift`."""
    noise = gaussian_filter(np.random.default_rng(0).normal(size=(64, 64)), smooth, mode="wrap")
    a = np.maximum(noise, 0)
    before, after = pool(a, how), np.roll(pool(np.roll(a, shift, axis=1), how), -(shift // 2), axis=1)
    return round(float(np.linalg.norm(after - before) / np.linalg.norm(before)), 2)
