"""Test error of a convolution, a locally connected and a dense layer against the number of training examples."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, ORANGE, PURPLE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics" / "vision-generative" / "why-convolutions-not-dense.py"
SIZES = [1, 2, 3, 4, 6, 8, 12, 16, 24, 40, 64, 128, 256]
LAYERS = (
    ("convolution: 5 weights", BLUE, "-", "o"),
    ("locally connected: 160", ORANGE, "--", "s"),
    ("dense: 1,024", PURPLE, ":", "^"),
)


def draw():
    errors = runpy.run_path(str(CODE))["errors"]
    figure, panels = canvas(rows=2, height=400, sharex=True)
    for axes, shared, title in zip(
        panels, (True, False), ("same filter at every position", "own filter at each position")
    ):
        means = np.mean([[errors(n, shared, seed) for n in SIZES] for seed in range(5)], axis=0)
        for column, (label, colour, line, marker) in zip(means.T, LAYERS):
            axes.loglog(SIZES, column, color=colour, linestyle=line, marker=marker, markersize=5, label=label)
        axes.axhline(0.01, color=QUIET, linewidth=1)
        axes.set_title(f"test error; truth: {title}", loc="left")
        axes.set_ylim(0.007, 4)
        axes.set_yticks([0.01, 0.1, 1], ["0.01", "0.1", "1"])
        axes.grid(axis="y")
    figure.legend(*panels[0].get_legend_handles_labels(), loc="outside upper left")
    panels[1].set_xlabel("training examples")
    panels[1].set_xticks([1, 4, 16, 64, 256], ["1", "4", "16", "64", "256"])
    for axes in panels:
        axes.minorticks_off()
    return figure
