"""What a threshold and a class weight do to one logistic regression; a miss costs 20 alarms.

Each line: mean predicted probability, area under the ROC curve, cost per 1000 cases at threshold 0.5 and at 1/21.

>>> from scipy.stats import binomtest
>>> from sklearn.metrics import roc_auc_score
>>> for weight in (None, "balanced"):
...     p = predict(weight)
...     print(round(float(p.mean()), 3), round(roc_auc_score(Y_TEST, p), 3), [round(cost(p, t)) for t in (0.5, 1 / 21)])
0.027 0.852 [530, 314]
0.336 0.852 [352, 897]
>>> round(float(ODDS), 1)  # the balanced weight of a positive, relative to a negative
35.4
>>> fixed = correct(predict("balanced"), ODDS)
>>> round(float(fixed.mean()), 3), [round(cost(fixed, t)) for t in (0.5, 1 / 21)]  # the ranking is the same
(0.027, [534, 315])
>>> round(cost(np.zeros(len(Y_TEST)), 0.5))  # raising no alarm at all
543
>>> [round(float(end), 2) for end in binomtest(12, 15).proportion_ci()]  # recall when 12 of 15 positives were found
[0.52, 0.96]
"""

import numpy as np
from sklearn.linear_model import LogisticRegression


def draw(n, seed):
    """Features (n, 3) and labels (n,) from a logistic model with few positives."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 3))
    p = 1 / (1 + np.exp(4.6 - x @ np.array([1.2, -0.8, 0.5])))
    return x, (rng.random(n) < p).astype(int)


X, Y = draw(30_000, seed=0)
X_TEST, Y_TEST = draw(50_000, seed=1)
ODDS = (1 - Y.mean()) / Y.mean()


def predict(class_weight):
    """Probabilities (50000,) for the test rows from a model fitted with these class weights."""
    model = LogisticRegression(C=1e6, class_weight=class_weight, solver="newton-cholesky", tol=1e-8)
    return model.fit(X, Y).predict_proba(X_TEST)[:, 1]


def cost(p, threshold, miss=20, alarm=1):
    """Cost per 1000 cases of alarming where p reaches the threshold."""
    raised = p >= threshold
    return 1000 * np.mean(miss * (~raised & (Y_TEST == 1)) + alarm * (raised & (Y_TEST == 0)))


def correct(p, weight):
    """Undo a weight on the positives (or a 1-in-`weight` sample of the negatives): divide the odds by it."""
    return p / (p + weight * (1 - p))
