"""Receptive field of ten 3x3 layers with three plans, and how the weight of the inputs spreads inside it."""

import numpy as np

from guide.figure import BLUE, ORANGE, PURPLE, canvas

LAYERS = 10
PLANS = {  # strides and dilations of the layers
    "stride 1": ([1] * LAYERS, [1] * LAYERS, BLUE, "-", "o"),
    "stride 2 in every third": ([1, 1, 2] * 3 + [1], [1] * LAYERS, ORANGE, "--", "s"),
    "dilation 1, 2, 4, 8, 16, 1, …": ([1] * LAYERS, [1, 2, 4, 8, 16] * 2, PURPLE, ":", "^"),
}


def fields(strides, dilations):
    """Receptive field after 0, 1, … layers of kernel 3: each adds 2 dilations of its input's step."""
    field, step, grown = 1, 1, [1]
    for stride, dilation in zip(strides, dilations):
        field += 2 * dilation * step
        step *= stride
        grown.append(field)
    return grown


def paths(strides, dilations):
    """Share of the paths to one output that start at each input, by offset from the middle."""
    share, step = np.ones(1), 1
    for stride, dilation in zip(strides, dilations):
        kernel = np.zeros(2 * dilation * step + 1)
        kernel[:: dilation * step] = 1 / 3
        share = np.convolve(share, kernel)
        step *= stride
    return np.arange(len(share)) - len(share) // 2, share


def draw():
    figure, (top, bottom) = canvas(rows=2, height=400)
    for label, (strides, dilations, colour, line, marker) in PLANS.items():
        grown = fields(strides, dilations)
        top.plot(range(LAYERS + 1), grown, color=colour, linestyle=line, marker=marker, markersize=5, label=label)
        offset, share = paths(strides, dilations)
        bottom.plot(offset, share / share.max(), color=colour, linestyle=line, linewidth=1.6)
    top.set(xlabel="layers of kernel 3", yscale="log", ylim=(0.8, 2500))
    top.set_yticks([1, 10, 100], ["1", "10", "100"])
    top.minorticks_off()
    top.set_title("receptive field (pixels across)", loc="left")
    top.legend(loc="upper left")
    bottom.set(xlabel="offset of the input pixel", ylim=(0, 1.1), yticks=[0, 0.5, 1])
    bottom.set_title("paths to one output after 10 layers (peak = 1)", loc="left")
    for axes in (top, bottom):
        axes.grid(axis="y")
    return figure
