"""An upstream team repairs its data and a model that nobody touched gets worse.

Income is missing for 27 % of applicants, more often for those who will default, and arrives as 0. One day the
source fills the gaps with 24,000, a typical income. AUC on 10,000 new rows: before, after, after a retrain.

>>> [round(float(score), 2) for score in experiment()]
[0.83, 0.72, 0.82]
>>> round(0.999 ** 12, 3)  # 12 inputs, each available 99.9 % of the time, independently
0.988
"""

import numpy as np


def applicants(n, rng, fill):
    """Features (n, 2), debt and income, and default labels (n,). Gaps in income become the number `fill`."""
    debt, income = rng.normal(size=n), np.exp(rng.normal(10, 0.5, size=n))
    default = rng.random(n) < 1 / (1 + np.exp(2 - debt + 2 * (np.log(income) - 10)))
    missing = rng.random(n) < np.where(default, 0.6, 0.2)
    return np.column_stack([debt, np.where(missing, fill, income)]), default


def fit(features, labels):
    """A scorer: the default rate of the training rows in the same cell of a grid of deciles."""
    edges = [np.unique(np.quantile(column, np.arange(0.1, 1, 0.1))) for column in features.T]

    def cell(rows):
        first, second = (np.searchsorted(e, c, side="right") for e, c in zip(edges, rows.T, strict=True))
        return 10 * first + second

    rows = np.bincount(cell(features), minlength=100)
    defaults = np.bincount(cell(features), weights=labels, minlength=100)
    return lambda new: ((defaults + 1) / (rows + 5))[cell(new)]


def auc(score, labels):
    """Chance that a random defaulter scores above a random other, ties counted half."""
    _, place, count = np.unique(score, return_inverse=True, return_counts=True)
    rank = (count.cumsum() - (count - 1) / 2)[place]
    bad = labels.sum()
    return (rank[labels].mean() - (bad + 1) / 2) / (len(labels) - bad)


def experiment():
    """AUC of the old model on old and on repaired inputs, and of a model trained on repaired inputs."""
    rng = np.random.default_rng(0)
    fills, tests = {}, {}
    for fill in (0, 24_000):
        fills[fill] = fit(*applicants(20_000, rng, fill))
        tests[fill] = applicants(10_000, rng, fill)
    pairs = ((0, 0), (0, 24_000), (24_000, 24_000))
    return [auc(fills[model](tests[data][0]), tests[data][1]) for model, data in pairs]
