"""A convolutional network with one layer of each kind, trained on 8x8 digits by hand-written gradients.

>>> weights, right = train()
>>> [w.shape for w in weights], sum(w.size for w in weights)
([(6, 9), (6,), (54, 10), (10,)], 610)
>>> len(right) > 450  # of 500 images that it was not trained on
True
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from sklearn.datasets import load_digits


def forward(x, weights):
    """Images (n, 8, 8) to windows (n, 36, 9), maps (n, 36, 6), pooled (n, 3, 1, 3, 1, 6), probabilities (n, 10)."""
    kernels, bias, dense, offset = weights
    windows = sliding_window_view(x, (3, 3), axis=(1, 2)).reshape(len(x), 36, 9)
    maps = np.maximum(windows @ kernels.T + bias, 0)  # convolution and ReLU
    pooled = maps.reshape(-1, 3, 2, 3, 2, 6).max(axis=(2, 4), keepdims=True)
    logits = pooled.reshape(len(x), 54) @ dense + offset
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    return windows, maps, pooled, p / p.sum(axis=1, keepdims=True)


def train(epochs=10, rate=0.3, seed=0):
    """Weights after minibatch gradient descent, and the rows of those of 500 held-out images that they get right."""
    rng = np.random.default_rng(seed)
    x, y = load_digits(return_X_y=True)
    x = x.reshape(-1, 8, 8) / 16
    test, rows = np.split(rng.permutation(len(y)), [500])
    weights = [rng.normal(size=(6, 9)) / 3, np.zeros(6), rng.normal(size=(54, 10)) / 7, np.zeros(10)]
    for _ in range(epochs):
        for batch in np.array_split(rng.permutation(rows), len(rows) // 32):
            windows, maps, pooled, p = forward(x[batch], weights)
            error = (p - np.eye(10)[y[batch]]) / len(batch)  # softmax and cross-entropy
            back = (error @ weights[2].T).reshape(pooled.shape)
            won = (maps.reshape(-1, 3, 2, 3, 2, 6) == pooled) & (pooled > 0)  # through max pooling and ReLU
            back = (back * won / np.maximum(won.sum(axis=(2, 4), keepdims=True), 1)).reshape(-1, 6)  # ties share
            kernel = back.T @ windows.reshape(-1, 9)  # a sum over all positions of all images
            slopes = kernel, back.sum(axis=0), pooled.reshape(-1, 54).T @ error, error.sum(axis=0)
            weights = [w - rate * slope for w, slope in zip(weights, slopes)]
    return weights, test[forward(x[test], weights)[3].argmax(axis=1) == y[test]]
