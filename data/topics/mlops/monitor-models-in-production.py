"""Two drift alarms on one feature, and what the number of rows in the window does to each.

Nothing changed, yet PSI is large when the window is small: about (bins - 1) / rows on average.

>>> rng = np.random.default_rng(0)
>>> reference = rng.normal(size=20_000)
>>> for rows in (100, 1_000, 10_000):
...     values = [psi(reference, rng.normal(size=rows)) for _ in range(200)]
...     print(rows, round(float(np.mean(values)), 3), float(np.mean(np.array(values) > 0.1)))
100 0.088 0.3
1000 0.01 0.0
10000 0.002 0.0

The mean moved by 0.1 standard deviations, a PSI of 0.01: a test does not see it, then always sees it.

>>> for rows in (100, 1_000, 10_000):
...     alarms = [ks_2samp(reference, rng.normal(0.1, 1, rows)).pvalue < 0.01 for _ in range(200)]
...     print(rows, float(np.mean(alarms)))
100 0.035
1000 0.485
10000 1.0
>>> round(psi(reference, rng.normal(0.1, 1, 1_000_000)), 2)
0.01
"""

import numpy as np
from scipy.stats import ks_2samp


def psi(reference, live, bins=10):
    """Population stability index of two samples, shapes (m,) and (n,), in quantile bins of the reference."""
    edges = np.quantile(reference, np.linspace(0, 1, bins + 1)[1:-1])
    expected, actual = (share(sample, edges) for sample in (reference, live))
    return float(((actual - expected) * np.log(actual / expected)).sum())


def share(sample, edges):
    """Share of the sample in each of the len(edges) + 1 bins; half a row is added to each, so none is zero."""
    counts = np.bincount(np.searchsorted(edges, sample), minlength=len(edges) + 1) + 0.5
    return counts / counts.sum()
