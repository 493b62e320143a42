"""Fine-tuning in miniature: ridge regression that shrinks towards a source model's weights instead of zero.

Each line: number of target rows, then the excess test error of training from scratch, of a source close to the
target with a weak and with a strong pull towards it, and of an unrelated source. The close source used as it is
scores 0.09, predicting 0 scores 1.

>>> for n in (20, 100, 500):
...     print(n, compare(n))
20 [0.7, 0.14, 0.08, 1.31]
100 [0.18, 0.15, 0.06, 0.21]
500 [0.03, 0.03, 0.02, 0.03]
"""

import numpy as np

D = 50  # features; a random weight vector below has expected squared length 1


def shrink_towards(start, pull, x, y):
    """Minimiser (D,) of ||y - x w||^2 + pull ||w - start||^2, for x (n, D) and y (n,)."""
    gram = x.T @ x + pull * np.eye(D)
    return start + np.linalg.solve(gram, x.T @ (y - x @ start))


def compare(n, repeats=400):
    """Mean squared distance from the target's true weights, which is the excess test error here."""
    rng = np.random.default_rng(0)
    losses = []
    for _ in range(repeats):
        target, unrelated, change = rng.normal(size=(3, D)) / np.sqrt(D)
        near = target + 0.3 * change  # squared distance about 0.09; the unrelated source is about 2 away
        x = rng.normal(size=(n, D))
        y = x @ target + 0.5 * rng.normal(size=n)
        starts = ((np.zeros(D), 10), (near, 10), (near, 140), (unrelated, 10))
        losses.append([((shrink_towards(start, pull, x, y) - target) ** 2).sum() for start, pull in starts])
    return np.mean(losses, axis=0).round(2).tolist()
