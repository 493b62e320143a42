"""A new item with m ratings: content only, collaborative only, and a hybrid, as one ridge with different priors.

>>> for row in errors((0, 1, 3, 10, 30)):
...     print(*row)
0 1.0 0.54 0.54
1 0.82 0.54 0.47
3 0.54 0.54 0.35
10 0.15 0.54 0.13
30 0.05 0.54 0.04
"""

import numpy as np

USERS, WARM, NEW, FEATURES, TASTES = 300, 400, 300, 6, 4


def errors(counts):
    """For each m: m, then the error of collaborative, content, hybrid on new items over their mean square."""
    rng = np.random.default_rng(0)
    taste, effect = rng.normal(size=(USERS, TASTES)), 0.3 * rng.normal(size=(FEATURES, TASTES))
    described = rng.normal(size=(WARM + NEW, FEATURES))
    # An item's vector: partly what its description says, partly what only its audience shows.
    items = described @ effect + 0.7 * rng.normal(size=(WARM + NEW, TASTES))
    truth = taste @ items.T
    ratings = truth + rng.normal(size=truth.shape)
    # From the warm items: vectors of users and items, and a map from description to item vector.
    left, singular, right = np.linalg.svd(ratings[:, :WARM], full_matrices=False)
    users = left[:, :TASTES] * np.sqrt(USERS)
    learned = (right[:TASTES].T * singular[:TASTES]) / np.sqrt(USERS)
    mapping = np.linalg.lstsq(described[:WARM], learned)[0]
    noise = ((ratings[:, :WARM] - users @ learned.T) ** 2).mean()
    content, nothing = described @ mapping, np.zeros_like(items)
    for m in counts:
        row = [m]
        for prior, use in ((nothing, m), (content, 0), (content, m)):
            strength = noise / ((learned - prior[:WARM]) ** 2).mean()
            found = []
            for j in range(WARM, WARM + NEW):
                raters = np.random.default_rng(j).permutation(USERS)[:use]
                near = users[raters]
                gram = near.T @ near + strength * np.eye(TASTES)
                found.append(np.linalg.solve(gram, near.T @ ratings[raters, j] + strength * prior[j]))
            missed = truth[:, WARM:] - users @ np.transpose(found)
            row.append(round(float((missed**2).mean() / (truth[:, WARM:] ** 2).mean()), 2))
        yield row
