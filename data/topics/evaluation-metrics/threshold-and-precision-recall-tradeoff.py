"""Pick a decision threshold by cost on validation rows; a miss costs 96, a false alarm 4.

Two logistic regressions on the same 30,000 rows: plain, and trained with balanced class weights. Each line is a
threshold, then precision, recall and cost per 1,000 rows on 30,000 test rows; the last threshold is the chosen one.

>>> features, labels = simulate(90_000, np.random.default_rng(0))
>>> train, validation, test = np.split(np.arange(90_000), 3)
>>> for weights in (None, "balanced"):
...     model = LogisticRegression(class_weight=weights).fit(features[train], labels[train])
...     scores = model.predict_proba(features)[:, 1]
...     best = cheapest(labels[validation], scores[validation], false_alarm=4, miss=96)
...     print(weights, "AUC", round(roc_auc_score(labels[test], scores[test]), 3))
...     for cut in (0.5, 0.04, best):
...         precision, recall, cost = outcome(labels[test], scores[test], cut, 4, 96)
...         print(f"{cut:.3f}  {precision:.2f}  {recall:.2f}  {cost:.0f}")
None AUC 0.917
0.500  0.68  0.08  1596
0.040  0.15  0.72  786
0.036  0.14  0.74  782
balanced AUC 0.917
0.500  0.09  0.84  926
0.040  0.03  0.99  2648
0.696  0.14  0.74  790
>>> int(labels[test].sum())  # flagging none of the 30,000 costs 541 * 96 / 30 = 1,731 per 1,000 rows
541
"""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve


def simulate(n, rng):
    """Features (n, 4) and boolean labels (n,), about 1.7 % positive, from a logistic model."""
    features = rng.normal(size=(n, 4))
    logit = features @ [1.6, -1.2, 0.8, 0.0] - 6.0
    return features, rng.random(n) < 1 / (1 + np.exp(-logit))


def outcome(labels, scores, cut, false_alarm, miss):
    """Precision, recall and cost per 1,000 rows when scores (n,) at or above the cut are flagged."""
    flagged = scores >= cut
    hits = (flagged & labels).sum()
    total = false_alarm * (flagged & ~labels).sum() + miss * (labels & ~flagged).sum()
    return hits / flagged.sum(), hits / labels.sum(), 1000 * total / len(labels)


def cheapest(labels, scores, false_alarm, miss):
    """The cheapest point of the ROC curve: one of the scores (n,), or infinity to flag nothing."""
    false_rate, recall, cuts = roc_curve(labels, scores)
    total = false_alarm * false_rate * (~labels).sum() + miss * (1 - recall) * labels.sum()
    return float(cuts[total.argmin()])
