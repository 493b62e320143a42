"""AUC as the share of pairs in the right order, the same by ranks, and its standard error.

>>> positives, negatives = np.array([0.9, 0.7, 0.4]), np.array([0.8, 0.3, 0.2, 0.1])
>>> round(auc_by_pairs(positives, negatives), 4), round(auc_by_ranks(positives, negatives), 4)
(0.8333, 0.8333)
>>> round(auc_by_pairs(positives**3, negatives**3), 4)  # only the order counts
0.8333
>>> round(standard_error(0.79, 106, 179), 3)
0.029
>>> round(float(np.hypot(standard_error(0.79, 106, 179), standard_error(0.81, 106, 179))), 2)  # of a difference
0.04
"""

import numpy as np
from scipy.stats import rankdata


def auc_by_pairs(positives, negatives):
    """Compare every positive score (p,) with every negative one (q,): p * q pairs, ties count one half."""
    gaps = positives[:, None] - negatives
    return float((gaps > 0).mean() + 0.5 * (gaps == 0).mean())


def auc_by_ranks(positives, negatives):
    """The same in O(n log n): the rank sum of the positives, less the smallest it can be, over p * q."""
    p, q = len(positives), len(negatives)
    ranks = rankdata(np.concatenate([positives, negatives]))  # ties share their mean rank
    return float((ranks[:p].sum() - p * (p + 1) / 2) / (p * q))


def standard_error(auc, p, q):
    """Hanley and McNeil (1982), with their approximation for the two variances over pairs."""
    first, second = auc / (2 - auc), 2 * auc**2 / (1 + auc)
    variance = auc * (1 - auc) + (p - 1) * (first - auc**2) + (q - 1) * (second - auc**2)
    return float(np.sqrt(variance / (p * q)))
