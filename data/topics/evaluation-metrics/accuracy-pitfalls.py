"""What an accuracy of 99.99 % does and does not say: bounds on sensitivity, and the test set that it needs.

>>> from math import ceil, log

One error in 10,000 rows, so 10 in 100,000: the least sensitivity that is possible, by number of cancers.

>>> [least_sensitivity(10, cancers) for cancers in (10, 500, 50_000)]
[0.0, 0.98, 0.9998]

Rows that must all be right before the error rate is below 1 in 10,000 with 95 % confidence, and what 500 show.

>>> ceil(log(0.05) / log(1 - 0.0001))
29956
>>> round(float(1 - 0.05 ** (1 / 500)), 4)
0.006

A useful test against never raising an alarm, and the prevalence below which accuracy prefers the latter.

>>> [round(accuracy(0.80, 0.90, prevalence), 3) for prevalence in (0.5, 0.1, 0.01)]
[0.85, 0.89, 0.899]
>>> [round(accuracy(0, 1, prevalence), 3) for prevalence in (0.5, 0.1, 0.01)]
[0.5, 0.9, 0.99]
>>> round((1 - 0.90) / (1 - 0.90 + 0.80), 3)
0.111
"""


def accuracy(sensitivity, specificity, prevalence):
    """The share of right answers: each class's own rate, weighed by the class's share."""
    return sensitivity * prevalence + specificity * (1 - prevalence)


def least_sensitivity(errors, cancers):
    """The lowest sensitivity that so many errors allow: when every error is a missed cancer."""
    return max(0.0, 1 - errors / cancers)
