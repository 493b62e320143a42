"""AdaBoost with stumps, from scratch: the six points of the text, then the same run by scikit-learn.

>>> x, y = np.arange(1, 7), np.array([1, 1, -1, -1, 1, -1])
>>> model, weights = boost(x, y, rounds=3)
>>> [(cut, side, round(error, 4), round(vote, 3)) for cut, side, error, vote in model]
[(2.5, 1, 0.1667, 0.805), (5.5, 1, 0.2, 0.693), (4.5, -1, 0.1875, 0.733)]
>>> (10 * weights[1]).round(6).tolist(), (16 * weights[2]).round(6).tolist()
([1.0, 1.0, 1.0, 1.0, 5.0, 1.0], [1.0, 1.0, 4.0, 4.0, 5.0, 1.0])
>>> score = sum(vote * stump(x, cut, side) for cut, side, _, vote in model)
>>> score.round(3).tolist()
[0.765, 0.765, -0.845, -0.845, 0.622, -0.765]

The mean of exp(-yF), a bound on the share of errors, is the product of 2 sqrt(error (1 - error)) over the rounds:

>>> bound = math.prod(2 * math.sqrt(error * (1 - error)) for _, _, error, _ in model)
>>> round(bound, 3), round(float(np.exp(-y * score).mean()), 3)
(0.465, 0.465)

scikit-learn's votes, ln((1 - error) / error), are twice ours, which changes no decision:

>>> from sklearn.ensemble import AdaBoostClassifier
>>> library = AdaBoostClassifier(n_estimators=3, random_state=0).fit(x[:, None], y)
>>> np.allclose(library.estimator_weights_, [2 * vote for _, _, _, vote in model])
True
"""

import math

import numpy as np


def stump(x, cut, side):
    """Votes (n,): side (1 or -1) where x (n,) is below cut, -side elsewhere."""
    return np.where(x < cut, side, -side)


def boost(x, y, rounds):
    """A list of (cut, side, weighted error, vote), and the weights (rounds + 1, n); x and y (n,), y is 1 or -1."""
    w = np.full(len(y), 1 / len(y))
    model, weights = [], [w]
    for _ in range(rounds):
        choices = [(float(cut), side) for cut in np.unique(x)[:-1] + 0.5 for side in (1, -1)]
        error, (cut, side) = min((float(w[stump(x, *choice) != y].sum()), choice) for choice in choices)
        vote = 0.5 * math.log((1 - error) / error)
        w = w * np.exp(-vote * y * stump(x, cut, side))
        w = w / w.sum()
        model, weights = [*model, (cut, side, error, vote)], [*weights, w]
    return model, np.array(weights)
