"""Least squares on the k strongest of 40 features that all have an effect, n = 60 rows, noise variance 1.

>>> [round(float(expected_error(k)), 2) for k in (0, 5, 11, 20, 40)]  # expected squared error on a new row
[3.31, 1.59, 1.31, 1.52, 3.11]
>>> [min(range(41), key=lambda k: expected_error(k, n)) for n in (60, 1_000)]  # the best number to keep
[11, 20]
>>> bool(abs(simulated_error(11, runs=200) / expected_error(11) - 1) < 0.05)
True
>>> outside, inside = pure_noise_accuracy()  # 50 rows, 1,000 columns of noise, the "best" 10 kept
>>> abs(outside - 0.86) < 0.03, abs(inside - 0.46) < 0.04
(True, True)
"""

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

N, WEIGHTS = 60, 0.8 * 0.85 ** np.arange(40)


def expected_error(k, n=N):
    """Exact expectation for independent standard normal features: dropped effects act as noise."""
    return (1 + (WEIGHTS[k:] ** 2).sum()) * (n - 1) / (n - k - 1)


def simulated_error(k, runs):
    """The same by drawing X (60, 40), fitting its first k columns and adding up the weight errors."""
    rng, total = np.random.default_rng(0), 0.0
    for _ in range(runs):
        x = rng.normal(size=(N, 40))
        w = np.linalg.lstsq(x[:, :k], x @ WEIGHTS + rng.normal(size=N), rcond=None)[0]
        total += 1 + ((np.pad(w, (0, 40 - k)) - WEIGHTS) ** 2).sum()
    return total / runs


def pure_noise_accuracy(runs=6):
    """Mean cross-validated accuracy with the columns chosen on all rows, and inside each training fold."""
    y, select, model = np.repeat([0, 1], 25), SelectKBest(f_classif, k=10), LogisticRegression()
    scores = []
    for seed in range(runs):
        x = np.random.default_rng(seed).normal(size=(50, 1000))
        trials = (model, select.fit_transform(x, y)), (make_pipeline(select, model), x)
        scores.append([cross_val_score(fit, inputs, y).mean() for fit, inputs in trials])
    return np.mean(scores, axis=0).round(2).tolist()
