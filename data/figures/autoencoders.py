"""Reconstructions of a noisy half circle from one code number: the line of PCA, the curve of an autoencoder."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics" / "vision-generative" / "autoencoders.py"


def draw():
    code = runpy.run_path(str(CODE))
    x = code["half_circle"](120)
    curve = code["train"](x)
    middle, direction = x.mean(0), np.linalg.svd(x - x.mean(0))[2][:1]
    t = np.linspace(np.pi, 0, 80)
    bent = curve(np.c_[np.cos(t), np.sin(t)])
    straight = middle + (bent - middle) @ direction.T @ direction
    odd = np.array([[0.0, 0.3]])
    figure, axes = canvas(height=250)
    axes.scatter(*x.T, s=14, color=QUIET, alpha=0.7, linewidth=0)
    axes.plot(*bent.T, color=BLUE, linewidth=2.5)
    axes.plot(*straight.T, color=ORANGE, linestyle="--", linewidth=2.5)
    axes.scatter(*odd.T, marker="X", s=70, color=INK, zorder=3)
    for goal in (curve(odd)[0], (middle + (odd - middle) @ direction.T @ direction)[0]):
        axes.annotate("", goal, odd[0], arrowprops={"arrowstyle": "->", "color": INK, "shrinkA": 5, "shrinkB": 1})
    axes.text(0, 1.17, "autoencoder, one code number: 0.004", color=BLUE, ha="center")
    axes.text(-0.82, 0.55, "PCA, one\ncomponent:\n0.116", color=ORANGE, ha="left", va="top", linespacing=1.1)
    axes.text(0.1, 0.27, "not of this data:\n0.45 or 0.08", ha="left", va="center", linespacing=1.1)
    axes.set(aspect="equal", xlim=(-1.25, 1.25), ylim=(-0.2, 1.3), xticks=(-1, 0, 1), yticks=(0, 1))
    return figure
