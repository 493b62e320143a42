"""Two clusterings of one sample, before and after scaling, and the boundary a classifier learns from its labels."""

import runpy
from pathlib import Path

from guide.figure import BLUE, INK, ORANGE, canvas

CODE = Path(__file__).parents[1] / "topics/ml-foundations/supervised-vs-unsupervised.py"


def draw():
    """Marker: true class. Colour: k-means cluster. Dashed line: logistic regression."""
    code = runpy.run_path(str(CODE))
    x, y = code["sample"](60)
    weights = code["LogisticRegression"]().fit(x, y)
    figure, axes = canvas(1, 2, height=240, sharey=True)
    for ax, title, scale in zip(axes, ("k-means, raw", "k-means, scaled"), (1, x.std(axis=0)), strict=True):
        cluster = code["KMeans"](2, n_init=5, random_state=0).fit_predict(x / scale)
        for label, mark in ((0, "o"), (1, "^")):
            for which, color in ((0, BLUE), (1, ORANGE)):
                rows = x[(y == label) & (cluster == which)]
                ax.plot(*rows.T, mark, color=color, mfc=color if which else "none", ms=4.5)
        ends = ax.get_xlim()
        cut = [-(weights.intercept_[0] + weights.coef_[0, 0] * end) / weights.coef_[0, 1] for end in ends]
        ax.plot(ends, cut, color=INK, ls="--", lw=1.3)
        ax.set(title=title, xlabel="feature 0", ylim=(-3.6, 3.6))
    axes[0].set_ylabel("feature 1")
    axes[0].text(-10, 3.15, "▲ class 1, ● class 0", fontsize=9)
    axes[1].text(-10, 3.15, "dashed: classifier", fontsize=9)
    return figure
