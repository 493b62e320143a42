"""Logistic regression with an L2 penalty, fitted by gradient descent with a step that needs no tuning.

One yes/no feature: 1 of 4 rows is positive without it, 3 of 4 with it, so the log odds go from -ln 3 to ln 3.

>>> features = np.repeat([[0.0], [1.0]], 4, axis=0)
>>> labels = np.array([1, 0, 0, 0, 1, 1, 1, 0])
>>> weights, intercept = fit(features, labels, strength=0.0)
>>> weights.round(4).tolist(), round(float(intercept), 4)
([2.1972], -1.0986)
>>> predict(np.array([[0.0], [1.0]]), weights, intercept).round(4).tolist()
[0.25, 0.75]
>>> round(float(loss(features, labels, np.zeros(1), 0.0, strength=0.0)), 4)
0.6931
>>> sigmoid(np.array([-1000.0, 0.0, 1000.0])).tolist()
[0.0, 0.5, 1.0]
"""

import warnings

import numpy as np


def sigmoid(logits):
    """1 / (1 + exp(-z)) for an array of any shape, accurate and free of overflow in both tails."""
    return np.exp(-np.logaddexp(0.0, -logits))


def fit(features, labels, strength=0.01, tol=1e-8, max_iter=10_000):
    """Weights (d,) and intercept from standardised features (n, d) and labels (n,) of 0 and 1."""
    n, d = features.shape
    design = np.column_stack([features, np.ones(n)])
    penalty = np.append(np.full(d, strength), 0.0)  # none on the intercept
    # No direction curves more than this, so a step of one over it never raises the loss.
    curvature = np.linalg.norm(design, 2) ** 2 / (4 * n) + strength
    theta = np.zeros(d + 1)
    for _ in range(max_iter):
        gradient = design.T @ (sigmoid(design @ theta) - labels) / n + penalty * theta
        if np.abs(gradient).max() < tol:
            break
        theta -= gradient / curvature
    else:
        warnings.warn("not converged: separable classes, unscaled features or too few steps", stacklevel=2)
    return theta[:-1], theta[-1]


def predict(features, weights, intercept):
    """Probability of label 1 for each row of features (n, d): shape (n,)."""
    return sigmoid(features @ weights + intercept)


def loss(features, labels, weights, intercept, strength):
    """Mean negative log-likelihood plus half the strength times the squared weights, from logits (n,)."""
    logits = features @ weights + intercept
    return (np.logaddexp(0.0, logits) - labels * logits).mean() + strength / 2 * weights @ weights
