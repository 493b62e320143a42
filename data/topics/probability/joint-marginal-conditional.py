"""A joint distribution as an array: marginals are sums along an axis, conditionals are slices made to sum to one.

Rows: mobile, desktop. Columns: buys, does not. 1,000 visits.

>>> joint = np.array([[18, 582], [32, 368]]) / 1000
>>> marginal(joint, axis=0).round(3).tolist(), marginal(joint, axis=1).round(3).tolist()  # of outcome, of device
([0.05, 0.95], [0.6, 0.4])
>>> given_rows(joint).round(3).tolist()  # P(outcome | device)
[[0.03, 0.97], [0.08, 0.92]]
>>> given_rows(joint.T).round(3).tolist()  # P(device | outcome)
[[0.36, 0.64], [0.613, 0.387]]
>>> back = given_rows(joint) * marginal(joint, axis=1)[:, None]
>>> np.allclose(back, joint)  # the product rule rebuilds the joint
True
>>> np.outer(marginal(joint, axis=1), marginal(joint, axis=0)).round(3).tolist()  # if they were independent
[[0.03, 0.57], [0.02, 0.38]]
>>> mean, deviation = normal_given(1.5, rho=0.8)
>>> [round(v, 2) for v in (mean, deviation, 1 - NormalDist().cdf(1), 1 - NormalDist(mean, deviation).cdf(1))]
[1.2, 0.6, 0.16, 0.63]
"""

from statistics import NormalDist

import numpy as np


def marginal(joint, axis):
    """Sum the joint (rows, columns) over one axis: the distribution of the other variable."""
    return joint.sum(axis=axis)


def given_rows(joint):
    """Conditional distributions of the column variable, one per row of the joint; a row must not be all zero."""
    return joint / joint.sum(axis=1, keepdims=True)


def normal_given(x, rho):
    """Mean and deviation of Y given X = x for two standard normal variables, jointly normal with correlation rho."""
    return rho * x, (1 - rho**2) ** 0.5
