"""P(y > t) two ways: regress y and integrate its error, or classify the label y > t. Test log loss, mean of 20 runs.

>>> for growth in (0.0, 0.7):
...     print(growth, compare(growth).round(2).tolist())
0.0 [0.36, 0.37]
0.7 [0.41, 0.39]
>>> [round(float(norm.pdf(norm.ppf(cut)) ** 2 / (cut * (1 - cut))), 2) for cut in (0.5, 0.8)]
[0.64, 0.49]
>>> codes = {"cat": 0, "dog": 1, "bird": 2}
>>> (codes["cat"] + codes["bird"]) / 2 == codes["dog"]
True
"""

import numpy as np
from scipy.stats import norm
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import log_loss


def sample(rng, n, growth):
    """x of shape (n, 5) and y of shape (n,): a linear mean, and noise whose size changes with x[:, 0]."""
    x = rng.normal(size=(n, 5))
    return x, x.sum(axis=1) / np.sqrt(5) + rng.normal(size=n) * np.exp(growth * x[:, 0])


def compare(growth, n=300, runs=20):
    """Log loss of the regression route and of the classifier, for t at the 80th percentile; shape (2,)."""
    rng = np.random.default_rng(0)
    t = np.quantile(sample(rng, 100_000, growth)[1], 0.8)
    losses = []
    for _ in range(runs):
        (x, y), (x_new, y_new) = sample(rng, n, growth), sample(rng, 2000, growth)
        line = LinearRegression().fit(x, y)
        spread = np.sqrt(np.sum((y - line.predict(x)) ** 2) / (n - 6))
        regressed = norm.sf((t - line.predict(x_new)) / spread)
        classified = LogisticRegression().fit(x, y > t).predict_proba(x_new)[:, 1]
        losses.append([log_loss(y_new > t, p) for p in (regressed, classified)])
    return np.mean(losses, axis=0)
