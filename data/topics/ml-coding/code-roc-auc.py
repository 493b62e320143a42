"""ROC curve and the area under it, with ties counted as half.

Of the 9 pairs of a positive and a negative, 7 are in the right order, 1 is tied and 1 is wrong: 7.5 / 9.

>>> labels = np.array([1, 1, 0, 1, 0, 0])
>>> scores = np.array([0.9, 0.6, 0.6, 0.4, 0.3, 0.1])
>>> round(float(roc_auc(labels, scores)), 4)
0.8333
>>> fpr, tpr = roc_curve(labels, scores)
>>> fpr.round(2).tolist()
[0.0, 0.0, 0.33, 0.33, 0.67, 1.0]
>>> tpr.round(2).tolist()
[0.0, 0.33, 0.67, 1.0, 1.0, 1.0]
>>> round(float(np.trapezoid(tpr, fpr)), 4)
0.8333
"""

import numpy as np


def tally(labels, scores):
    """Positives and negatives at each of the m distinct scores, from the lowest up: two arrays (m,)."""
    labels, scores = np.asarray(labels), np.asarray(scores)
    if labels.ndim != 1 or labels.shape != scores.shape:
        raise ValueError("labels and scores must be one-dimensional and of equal length")
    if np.isnan(scores).any():
        raise ValueError("a NaN score has no rank")
    if set(np.unique(labels).tolist()) != {0, 1}:
        raise ValueError("labels must be 0 and 1, with at least one of each")
    _, group, sizes = np.unique(scores, return_inverse=True, return_counts=True)
    positives = np.bincount(group, weights=labels)
    return positives, sizes - positives


def roc_auc(labels, scores):
    """Share of (positive, negative) pairs that the scores (n,) order rightly, a tie being half a pair."""
    positives, negatives = tally(labels, scores)
    below = np.cumsum(negatives) - negatives
    return positives @ (below + negatives / 2) / (positives.sum() * negatives.sum())


def roc_curve(labels, scores):
    """False and true positive rates, each (m + 1,), from (0, 0) to (1, 1): one point a distinct score."""
    positives, negatives = tally(labels, scores)
    # From the highest threshold down; tied rows enter together, as one sloping segment.
    tpr, fpr = (np.append(0.0, np.cumsum(part[::-1])) / part.sum() for part in (positives, negatives))
    return fpr, tpr
