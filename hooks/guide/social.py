"""The picture that a link to the guide shows elsewhere: its name, its promise, and a fit through a few points."""

import importlib.metadata
import io

import numpy as np
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

WIDTH, HEIGHT = 1200, 630
PAPER, PINE, INK, QUIET, OCHRE = "#fdfcf9", "#14524c", "#21272b", "#525c63", "#c98a12"
# The one font file that the build has, whatever the machine.
SERIF = str(importlib.metadata.distribution("ziamath").locate_file("ziamath/fonts/STIXTwoMath-Regular.ttf"))


def png():
    """The picture as PNG, 1200 by 630 pixels, the size that sites which show links ask for."""
    figure = Figure(figsize=(WIDTH / 100, HEIGHT / 100), dpi=100, facecolor=PAPER)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(0, HEIGHT))
    axes.axis("off")
    axes.fill_between([0, WIDTH], 0, 22, color=PINE, linewidth=0)

    lines = [
        (84, 464, 66, INK, "ML Interview"),
        (84, 358, 66, INK, "Field Guide"),
        (86, 270, 27, QUIET, "Questions answered in full:"),
        (86, 219, 27, QUIET, "what to say in a minute, why it is true,"),
        (86, 168, 27, QUIET, "and what comes next."),
        (86, 84, 21, PINE, "Code run. Figures computed. Sources checked."),
    ]
    for left, base, size, color, text in lines:
        axes.text(left, base, text, color=color, va="baseline", fontproperties=FontProperties(fname=SERIF, size=size))

    x = np.linspace(790, 1120, 200)
    curve = 165 + 290 / (1 + np.exp(-(x - 955) / 38))
    axes.plot(x, curve, color=PINE, linewidth=7, solid_capstyle="round")
    across = np.linspace(800, 1112, 24)
    above = np.arange(24) % 2 == 0
    away = 45 + 85 * (np.arange(24) ** 2 * 0.37 % 1)
    up = 165 + 290 / (1 + np.exp(-(across - 955) / 38)) + np.where(above, away, -away)
    axes.scatter(across[above], up[above], s=230, color=OCHRE, linewidth=0)
    axes.scatter(across[~above], up[~above], s=200, facecolor=PAPER, edgecolor=PINE, linewidth=4)
    out = io.BytesIO()
    figure.savefig(out, format="png", facecolor=PAPER, metadata={"Software": None})
    return out.getvalue()
