"""Ann's rating of C from the table in the answer: by similar users, and by similar items.

>>> ratings = np.array([[5, 2, np.nan], [4, 1, 4], [5, 2, 5], [1, 5, 3]])
>>> offsets, rated = centre(ratings), ~np.isnan(ratings)
>>> offsets.tolist()
[[1.5, -1.5, 0.0], [1.0, -2.0, 1.0], [1.0, -2.0, 1.0], [-2.0, 2.0, 0.0]]
>>> [round(cosine(offsets[0], offsets[v], rated[0] & rated[v]), 2) for v in (1, 2, 3)]
[0.95, 0.95, -1.0]
>>> [round(cosine(offsets[:, 2], offsets[:, j], rated[:, 2]), 2) for j in (0, 1)]
[0.58, -0.82]
>>> [round(predict(ratings, user=0, item=2, k=2, by=by), 2) for by in ("users", "items")]
[4.5, 5.0]
"""

import numpy as np


def centre(ratings):
    """Each user's ratings (n, d) minus that user's mean; 0 where there is no rating."""
    return np.nan_to_num(ratings - np.nanmean(ratings, axis=1, keepdims=True))


def cosine(a, b, shared):
    """Cosine of two vectors of offsets over the shared entries; 0 where one has no length there."""
    length = np.linalg.norm(a[shared]) * np.linalg.norm(b[shared])
    return float(a[shared] @ b[shared] / length) if length else 0.0


def predict(ratings, user, item, k, by):
    """The user's mean plus a weighted mean of the offsets of the k most similar users, or items."""
    offsets, rated = centre(ratings), ~np.isnan(ratings)
    if by == "users":  # who rated this item, and what they think of it
        others = np.flatnonzero(rated[:, item])
        related = [cosine(offsets[user], offsets[v], rated[user] & rated[v]) for v in others]
        opinions = offsets[others, item]
    else:  # what this user rated, and what the user thinks of it
        others = np.flatnonzero(rated[user])
        related = [cosine(offsets[:, item], offsets[:, j], rated[:, item] & rated[:, j]) for j in others]
        opinions = offsets[user, others]
    near = np.argsort(related)[::-1][:k]
    weights = np.array(related)[near]
    return float(np.nanmean(ratings[user]) + weights @ opinions[near] / np.abs(weights).sum())
