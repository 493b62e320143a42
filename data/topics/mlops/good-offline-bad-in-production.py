"""Four AUCs that split the gap between offline and production into split, data and features.

1,000 past customers have 20 rows each. Live rows come from 1,000 new customers, for whom the first feature
matters a little less. In production its lookup times out for one row in three and returns 0.

>>> rng = np.random.default_rng(0)
>>> past, past_labels, customer = rows(1_000, 20, 1.5, rng)
>>> live, live_labels, _ = rows(1_000, 20, 1.3, rng)
>>> served = live.copy()
>>> served[rng.random(len(served)) < 1 / 3, 0] = 0.0

Offline, half is held out: random rows, with the same customers on both sides, or whole customers.

>>> random_rows, whole_customers = rng.permutation(len(past)) < 10_000, customer < 500
>>> [auc(fit(past[rule], past_labels[rule]), past[~rule], past_labels[~rule])
...  for rule in (random_rows, whole_customers)]
[0.75, 0.71]

On the live rows, with features recomputed offline, and with the features that were served:

>>> model = fit(past[whole_customers], past_labels[whole_customers])
>>> [auc(model, features, live_labels) for features in (live, served)]
[0.69, 0.65]
"""

import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KNeighborsClassifier


def rows(customers, each, weight, rng):
    """Features (n, 4), labels (n,) and customers (n,); the last two columns are constant for a customer."""
    customer = np.repeat(np.arange(customers), each)
    habit, profile = rng.normal(size=customers), 3 * rng.normal(size=(customers, 2))
    use = rng.normal(size=(customers * each, 2))
    score = weight * use[:, 0] + 0.8 * use[:, 1] + 2 * habit[customer]
    labels = rng.random(len(score)) < 1 / (1 + np.exp(-score))
    return np.column_stack([use, profile[customer]]), labels, customer


def fit(features, labels):
    """The 30 nearest training rows vote; the last two columns bring a known customer's own rows near."""
    return KNeighborsClassifier(30).fit(features, labels)


def auc(model, features, labels):
    """Area under the ROC curve, to two decimals."""
    return round(float(roc_auc_score(labels, model.predict_proba(features)[:, 1])), 2)
