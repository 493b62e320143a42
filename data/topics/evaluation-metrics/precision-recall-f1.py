"""Precision, recall, specificity, F-beta and accuracy from four counts, and precision at another prevalence.

>>> model = scores(tp=40, fp=60, fn=10, tn=890)
>>> {name: round(value, 3) for name, value in model.items()}
{'precision': 0.4, 'recall': 0.8, 'specificity': 0.937, 'f1': 0.533, 'accuracy': 0.93}
>>> never = scores(tp=0, fp=0, fn=50, tn=950)
>>> never["accuracy"], never["f1"]
(0.95, 0.0)
>>> swapped = scores(tp=890, fp=10, fn=60, tn=40)  # the majority class called positive
>>> round(swapped["f1"], 3), swapped["accuracy"]
(0.962, 0.93)
>>> [round(precision_at(share, recall=0.8, specificity=890 / 950), 3) for share in (0.5, 0.05, 0.005)]
[0.927, 0.4, 0.06]
>>> round(f_beta(0.4, 0.8, beta=2), 3), round(f_beta(0.4, 0.8, beta=0.5), 3)
(0.667, 0.444)
"""


def scores(tp, fp, fn, tn):
    """The measures of one confusion matrix, given as four counts."""
    precision = tp / (tp + fp) if tp + fp else float("nan")  # nothing flagged: 0/0
    return {
        "precision": precision,
        "recall": tp / (tp + fn),
        "specificity": tn / (tn + fp),
        "f1": 2 * tp / (2 * tp + fp + fn),
        "accuracy": (tp + tn) / (tp + fp + fn + tn),
    }


def f_beta(precision, recall, beta):
    """Weighted harmonic mean; beta above 1 leans towards recall."""
    return (1 + beta**2) * precision * recall / (beta**2 * precision + recall)


def precision_at(prevalence, recall, specificity):
    """Precision of the same classifier where positives have another share."""
    true_alarms = recall * prevalence
    false_alarms = (1 - specificity) * (1 - prevalence)
    return true_alarms / (true_alarms + false_alarms)
