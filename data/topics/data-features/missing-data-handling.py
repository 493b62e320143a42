"""What five ways to fill a feature do to a linear regression, with half of the feature missing at random.

x and z correlate at 0.8; y = x + noise, so the true weights of (x, z) are (1, 0). Each line: variance of the
filled x, its correlation with z, and the two fitted weights.

>>> for name, filled in fills().items():
...     print(name.ljust(16), summary(filled))
nothing missing  [1.0, 0.8, 1.0, 0.0]
mean             [0.5, 0.57, 0.53, 0.59]
predicted from z [0.82, 0.88, 1.0, 0.0]
drawn given z    [1.0, 0.8, 0.5, 0.4]
drawn given z, y [1.0, 0.8, 1.0, 0.0]
"""

import numpy as np

RNG = np.random.default_rng(0)
N = 1_000_000
Z = RNG.normal(size=N)
X = 0.8 * Z + 0.6 * RNG.normal(size=N)
Y = X + 0.5 * RNG.normal(size=N)
SEEN = RNG.random(N) < 0.5  # missing completely at random


def fitted(target, *inputs):
    """Least-squares prediction (N,) of the target, fitted where x was seen, and the residual's deviation."""
    design = np.column_stack([np.ones(N), *inputs])
    weights = np.linalg.lstsq(design[SEEN], target[SEEN], rcond=None)[0]
    return design @ weights, (target - design @ weights)[SEEN].std()


def fills():
    """Versions of x, each (N,), by the name of what replaced its missing half."""
    by_z, spread_z = fitted(X, Z)
    by_zy, spread_zy = fitted(X, Z, Y)
    noise = RNG.normal(size=N)
    guesses = {"nothing missing": X, "mean": X[SEEN].mean(), "predicted from z": by_z}
    guesses |= {"drawn given z": by_z + spread_z * noise, "drawn given z, y": by_zy + spread_zy * noise}
    return {name: np.where(SEEN, X, guess) for name, guess in guesses.items()}


def summary(filled):
    """Variance of the filled x, its correlation with z, and the weights of (x, z) on y."""
    weights = np.linalg.lstsq(np.column_stack([filled, Z, np.ones(N)]), Y, rcond=None)[0]
    return [round(float(v), 2) + 0.0 for v in (filled.var(), np.corrcoef(filled, Z)[0, 1], *weights[:2])]
