"""Error on new items against their number of ratings, for the three estimators of the code beside the answer."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, canvas

USERS, WARM, NEW, FEATURES, TASTES = 300, 400, 300, 6, 4
COUNTS = (0, 1, 2, 3, 5, 7, 10, 15, 20, 30)


def errors():
    """Errors (counts, 3) of collaborative, content, hybrid on new items over their mean square."""
    rng = np.random.default_rng(0)
    taste, effect = rng.normal(size=(USERS, TASTES)), 0.3 * rng.normal(size=(FEATURES, TASTES))
    described = rng.normal(size=(WARM + NEW, FEATURES))
    items = described @ effect + 0.7 * rng.normal(size=(WARM + NEW, TASTES))
    truth = taste @ items.T
    ratings = truth + rng.normal(size=truth.shape)
    left, singular, right = np.linalg.svd(ratings[:, :WARM], full_matrices=False)
    users = left[:, :TASTES] * np.sqrt(USERS)
    learned = (right[:TASTES].T * singular[:TASTES]) / np.sqrt(USERS)
    mapping = np.linalg.lstsq(described[:WARM], learned)[0]
    noise = ((ratings[:, :WARM] - users @ learned.T) ** 2).mean()
    content, nothing = described @ mapping, np.zeros_like(items)
    table = []
    for m in COUNTS:
        row = []
        for prior, use in ((nothing, m), (content, 0), (content, m)):
            strength = noise / ((learned - prior[:WARM]) ** 2).mean()
            found = []
            for j in range(WARM, WARM + NEW):
                raters = np.random.default_rng(j).permutation(USERS)[:use]
                gram = users[raters].T @ users[raters] + strength * np.eye(TASTES)
                found.append(np.linalg.solve(gram, users[raters].T @ ratings[raters, j] + strength * prior[j]))
            missed = truth[:, WARM:] - users @ np.transpose(found)
            row.append((missed**2).mean() / (truth[:, WARM:] ** 2).mean())
        table.append(row)
    return np.array(table)


def draw():
    figure, axis = canvas(height=230)
    places = ((3.1, 0.66, "collaborative"), (12, 0.57, "content-based"), (0.2, 0.22, "hybrid"))
    looks = ((BLUE, "-", "o"), (ORANGE, "--", "^"), (GREEN, "-.", "s"))
    for column, (colour, line, marker), (x, y, name) in zip(errors().T, looks, places, strict=True):
        axis.plot(COUNTS, column, color=colour, linestyle=line, marker=marker, markersize=4)
        axis.text(x, y, name, color=INK)
    axis.set(xlabel="ratings the new item has", ylim=(0, 1.05), xlim=(-0.5, 30.5))
    axis.set_title("squared error / mean square of truth", loc="left")
    axis.grid(True)
    return figure
