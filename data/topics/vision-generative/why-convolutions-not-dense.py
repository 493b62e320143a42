"""Parameters of three ways to connect two layers, and how many examples each needs for the same task.

>>> def sizes(h, w, c, out, k):  # input (c, h, w) to output (out, h, w), k x k windows, with biases
...     return out * (k * k * c + 1), h * w * out * (k * k * c + 1), h * w * out * (h * w * c + 1)
>>> sizes(32, 32, 3, 16, 3)  # convolution, locally connected, dense
(448, 458752, 50348032)
>>> sizes(224, 224, 3, 64, 3)
(1792, 89915392, 483388358656)

Test error of least squares on rows of 32 numbers (noise alone is 0.01; guessing zero gives 1), when the truth is one
filter of 5 weights at every position, and when each position has a filter of its own.

>>> for n in (2, 8, 40):
...     print(n, errors(n, shared=True), errors(n, shared=False))
2 [0.011, 0.602, 0.921] [1.19, 0.669, 0.926]
8 [0.01, 0.028, 0.734] [0.977, 0.027, 0.765]
40 [0.01, 0.011, 0.054] [0.934, 0.011, 0.05]
"""

import numpy as np

D, K = 32, 5


def sample(n, truth, rng):
    """Inputs (n, D), their zero-padded windows (n, D, K), and outputs (n, D) of the filters `truth`, (D, K)."""
    x = rng.normal(size=(n, D))
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(x, ((0, 0), (K // 2, K // 2))), K, axis=1)
    return x, windows, np.einsum("ndk,dk->nd", windows, truth) + 0.1 * rng.normal(size=(n, D))


def errors(n, shared, seed=0):
    """Mean squared test error of a convolution (K weights), a locally connected (D K) and a dense (D D) layer."""
    rng = np.random.default_rng(seed)
    truth = rng.normal(size=(1 if shared else D, K)) * np.ones((D, 1))
    truth /= np.linalg.norm(truth, axis=1, keepdims=True)
    x, windows, y = sample(n, truth, rng)
    new_x, new_windows, new_y = sample(500, truth, rng)
    conv = np.linalg.lstsq(windows.reshape(-1, K), y.ravel())[0]
    local = np.stack([np.linalg.lstsq(windows[:, i], y[:, i])[0] for i in range(D)])
    dense = np.linalg.lstsq(x, y)[0]
    predictions = new_windows @ conv, np.einsum("ndk,dk->nd", new_windows, local), new_x @ dense
    return [round(float(((p - new_y) ** 2).mean()), 3) for p in predictions]
