"""Two normal classes, means 0 and 2, deviation 1: what changes when only the share of positives changes.

Each line: share; accuracy and recall of the exact model cut at 0.5; ROC AUC; precision with the cut fixed at x = 1.

>>> for share in (0.5, 0.1, 0.01, 0.001):
...     print(share, [round(float(v), 3) for v in (*at_half(share), AUC, precision(share))])
0.5 [0.841, 0.841, 0.921, 0.841]
0.1 [0.93, 0.461, 0.921, 0.371]
0.01 [0.99, 0.097, 0.921, 0.051]
0.001 [0.999, 0.007, 0.921, 0.005]
>>> [round(learned(*counts), 2) for counts in ((10, 10), (10, 1_000), (10, 10_000), (100, 1_000))]
[0.85, 0.9, 0.9, 0.92]
>>> [[round(float(end), 2) for end in binomtest(8 * k, 10 * k).proportion_ci()] for k in (1, 10, 100)]  # recall of 0.8
[[0.44, 0.97], [0.71, 0.87], [0.77, 0.82]]
>>> empty = [(-1) ** (k + 1) * comb(5, k) * comb(1000 - 200 * k, 10) / comb(1000, 10) for k in range(1, 5)]
>>> round(sum(empty), 2)  # some fold of 200 has none of the 10 positives among 1,000 rows
0.47
"""

from math import comb

import numpy as np
from scipy.stats import binomtest, norm
from sklearn.linear_model import LogisticRegression

GAP = 2.0
AUC = norm.cdf(GAP / np.sqrt(2))


def at_half(share):
    """Accuracy and recall when x is called positive where P(positive | x) exceeds 0.5."""
    cut = GAP / 2 + np.log((1 - share) / share) / GAP
    return share * norm.sf(cut - GAP) + (1 - share) * norm.cdf(cut), norm.sf(cut - GAP)


def precision(share, cut=GAP / 2):
    """Precision with the cut held fixed."""
    found, wrong = share * norm.sf(cut - GAP), (1 - share) * norm.sf(cut)
    return found / (found + wrong)


def learned(positives, negatives, runs=20, d=10):
    """Mean exact AUC of logistic regressions on d features, of which one separates the classes."""
    rng, total = np.random.default_rng(0), 0.0
    for _ in range(runs):
        x = rng.normal(size=(positives + negatives, d))
        x[:positives, 0] += GAP
        w = LogisticRegression().fit(x, np.arange(len(x)) < positives).coef_[0]
        total += norm.cdf(GAP * w[0] / np.linalg.norm(w) / np.sqrt(2)) / runs
    return float(total)
