"""The maximum-margin line through four points: two of them decide it, the other two could be anywhere beyond.

>>> from sklearn.svm import SVC
>>> points = np.array([[0, 0], [2, 2], [4, 3], [-1, 0]])
>>> labels = np.array([-1, 1, 1, -1])
>>> model = SVC(kernel="linear", C=1e6).fit(points, labels)
>>> model.coef_[0].round(2).tolist(), model.intercept_.round(2).tolist()
([0.5, 0.5], [-1.0])
>>> model.support_.tolist(), model.dual_coef_[0].round(2).tolist()
([0, 1], [-0.25, 0.25])
>>> model.decision_function(points).round(2).tolist(), round(width(model), 2)
([-1.0, 1.0, 2.5, -1.5], 2.83)

Forty overlapping points: a small C buys a wide margin with many points inside it.

>>> points, labels = two_clouds()
>>> for cost in (100, 0.05):
...     model = SVC(kernel="linear", C=cost).fit(points, labels)
...     print(cost, round(width(model), 2), len(model.support_), int((model.predict(points) != labels).sum()))
100 1.02 5 1
0.05 2.72 20 2
"""

import numpy as np


def width(model):
    """Distance between the two margin lines of a fitted linear SVC: 2 over the norm of w."""
    return float(2 / np.linalg.norm(model.coef_))


def two_clouds():
    """Points (40, 2) of two Gaussian clouds that overlap a little, and their labels -1 and 1, shape (40,)."""
    rng = np.random.default_rng(4)
    centres = ((-1.2, -0.6), (1.2, 0.6))
    return np.vstack([rng.normal(centre, 0.75, (20, 2)) for centre in centres]), np.repeat([-1, 1], 20)
