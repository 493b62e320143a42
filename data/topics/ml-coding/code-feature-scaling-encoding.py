"""Min-max scaling, standardization and one-hot encoding: fitted on training rows, then applied to any rows.

>>> train = np.array([[20, 7.0], [30, 7.0], [60, 7.0]])  # the second column is constant
>>> later = np.array([[40, 7.0], [80, 9.0]])
>>> MinMax().fit(train).transform(later).tolist()
[[0.5, 0.0], [1.5, 2.0]]
>>> MinMax(clip=True).fit(train).transform(later).tolist()
[[0.5, 0.0], [1.0, 1.0]]
>>> Standard().fit(train).transform(train).round(2).tolist()
[[-0.98, 0.0], [-0.39, 0.0], [1.37, 0.0]]
>>> towns = OneHot().fit(np.array([["Rome"], ["Lima"], ["Rome"], ["Oslo"]]))
>>> towns.categories[0].tolist()
['Lima', 'Oslo', 'Rome']
>>> towns.transform(np.array([["Oslo"], ["Pisa"]])).tolist()
[[0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]
"""

import numpy as np


def table(values, fitted=None):
    """As float64 (n, d), because small whole numbers wrap around; d must be that of the fitted statistic, if given."""
    values = np.asarray(values, dtype=float)
    if values.ndim != 2 or not np.isfinite(values).all() or (fitted is not None and values.shape[1:] != fitted.shape):
        raise ValueError("give finite numbers of shape (n, d), with the same d each time")
    return values


class MinMax:
    """Map each column's training range to [0, 1]; a column that was constant in training maps that value to 0."""

    def __init__(self, clip=False):
        self.clip = clip

    def fit(self, rows):
        rows = table(rows)
        self.low, spread = rows.min(axis=0), np.ptp(rows, axis=0)
        self.spread = np.where(spread == 0, 1.0, spread)
        return self

    def transform(self, rows):
        scaled = (table(rows, self.low) - self.low) / self.spread
        return np.clip(scaled, 0.0, 1.0) if self.clip else scaled


class Standard:
    """Give each column mean 0 and deviation 1 on the training rows; a constant column maps to 0."""

    def fit(self, rows):
        rows = table(rows)
        spread = np.ptp(rows, axis=0)
        constant = spread == 0  # a rounded mean can make the deviation of equal numbers > 0
        self.mean = np.where(constant, rows[0], rows.mean(axis=0))
        unit = np.where(constant, 1.0, spread)  # in this unit no square of a tiny or huge number becomes 0 or infinite
        self.deviation = np.where(constant, 1.0, unit * ((rows - self.mean) / unit).std(axis=0))
        return self

    def transform(self, rows):
        return (table(rows, self.mean) - self.mean) / self.deviation


class OneHot:
    """One 0/1 column for each category that a column of the training rows (n, d) holds, in sorted order."""

    def __init__(self, refuse_unseen=False):
        self.refuse_unseen = refuse_unseen

    def fit(self, rows):
        self.categories = [np.unique(column) for column in np.asarray(rows).T]
        return self

    def transform(self, rows):
        hits = [column[:, None] == known for column, known in zip(np.asarray(rows).T, self.categories, strict=True)]
        if self.refuse_unseen and not all(hit.any(axis=1).all() for hit in hits):
            raise ValueError("a category that training did not hold")
        return np.hstack(hits).astype(float)  # a row without a hit stays all zeros
