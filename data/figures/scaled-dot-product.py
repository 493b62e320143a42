"""Entropy of the softmax, and how much of it can still move, against the key dimension."""

import numpy as np

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

KEYS, QUERIES = 64, 1000
DIMENSIONS = 2 ** np.arange(10)


def softmax_rows(d_k, scale):
    """Attention weights, shape (QUERIES, KEYS), each row for its own standard normal query and keys."""
    rng = np.random.default_rng(d_k)
    logits = np.stack([rng.normal(size=(KEYS, d_k)) @ rng.normal(size=d_k) for _ in range(QUERIES)]) * scale
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    return p / p.sum(axis=1, keepdims=True)


def draw():
    figure, (top, bottom) = canvas(rows=2, height=330, sharex=True)
    for label, power, colour, line, marker in (
        ("divided by √d", -0.5, BLUE, "-", "o"),
        ("not divided", 0.0, ORANGE, "--", "s"),
    ):
        rows = [softmax_rows(d, float(d) ** power) for d in DIMENSIONS]
        entropy = [-(p * np.log(np.maximum(p, 1e-300))).sum(axis=1).mean() for p in rows]
        slope = [np.median(1 - (p**2).sum(axis=1)) for p in rows]
        top.semilogx(
            DIMENSIONS, entropy, color=colour, linestyle=line, marker=marker, markersize=5, label=label, base=2
        )
        bottom.semilogx(DIMENSIONS, slope, color=colour, linestyle=line, marker=marker, markersize=5, base=2)
    top.axhline(np.log(KEYS), color=QUIET, linewidth=1, linestyle=":")
    top.text(512, np.log(KEYS) + 0.08, "uniform: ln 64", ha="right", color=INK)
    top.set_ylim(0, 4.8)
    top.set_title("mean entropy of the weights (nats)", loc="left")
    top.legend(loc="lower left")
    bottom.set_ylim(0, 1.05)
    bottom.set_title("median trace of the softmax Jacobian", loc="left")
    bottom.set_xlabel("key dimension d")
    bottom.set_xticks(DIMENSIONS[::3], [str(d) for d in DIMENSIONS[::3]])
    bottom.minorticks_off()
    for axes in (top, bottom):
        axes.grid(axis="y")
    return figure
