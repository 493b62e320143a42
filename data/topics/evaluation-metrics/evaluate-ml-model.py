"""A churn model judged against two baselines on the same 2,000 test rows, of which 228 churned.

Accuracy at 0.5; precision, recall and F1 of the top 200; AUC, average precision, log loss. (The base rate ties all
rows, so its top 200 are arbitrary.) Then the 95 % interval of the gain in log loss of all features over one.

>>> churned, scores = simulate()
>>> for p in scores:
...     print(report(churned, p))
[0.886, 0.095, 0.083, 0.089, 0.5, 0.114, 0.356]
[0.887, 0.405, 0.355, 0.379, 0.769, 0.329, 0.305]
[0.896, 0.51, 0.447, 0.477, 0.835, 0.478, 0.268]
>>> paired_interval(churned, scores[2], scores[1]).round(3).tolist()
[0.025, 0.049]
"""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, log_loss, roc_auc_score


def simulate():
    """Test labels (2000,) and three models' probabilities, (2000,) each: base rate, one feature, all five."""
    rng = np.random.default_rng(0)
    features = rng.normal(size=(6000, 5))
    logit = -2.9 + features @ [1.1, 0.8, -0.6, 0.4, 0.0]
    churned = (rng.uniform(size=6000) < 1 / (1 + np.exp(-logit))).astype(int)
    inputs = (features[:, :1], features)
    fitted = [LogisticRegression().fit(x[:4000], churned[:4000]).predict_proba(x[4000:])[:, 1] for x in inputs]
    return churned[4000:], [np.full(2000, churned[:4000].mean()), *fitted]


def report(labels, p, flags=200):
    """The seven measures of probabilities p (n,) for labels (n,)."""
    hits = labels[np.argsort(-p, kind="stable")[:flags]].sum()
    cut = [hits / flags, hits / labels.sum(), 2 * hits / (flags + labels.sum())]
    ranking = [roc_auc_score(labels, p), average_precision_score(labels, p)]
    return [round(float(x), 3) for x in [np.mean((p > 0.5) == labels), *cut, *ranking, log_loss(labels, p)]]


def paired_interval(labels, p, rival, times=2000):
    """The central 95 % of the bootstrapped gain in log loss of p over a rival, both on the same resampled rows."""
    rng = np.random.default_rng(1)
    gain = np.log(np.where(labels == 1, p / rival, (1 - p) / (1 - rival)))
    return np.percentile([rng.choice(gain, len(gain)).mean() for _ in range(times)], [2.5, 97.5])
