"""Standardised moments by hand, where kurtosis comes from, and how badly a sample shows it.

>>> x = np.array([0.0, 0.0, 0.0, 0.0, 5.0])
>>> standardised(x, 3), standardised(x, 4)
(1.5, 3.25)
>>> law = lognorm(0.6)  # exp of a normal variable with standard deviation 0.6
>>> [round(v, 2) for v in (float(np.exp(-0.36)), float(law.median()), float(law.mean()))]  # mode, median, mean
[0.7, 1.0, 1.2]
>>> round(float(law.stats(moments="s")), 2)
2.26
>>> rare = poisson(0.75)
>>> float(rare.mean()), float(rare.median()), round(float(rare.stats(moments="s")), 2), round(float(rare.pmf(0)), 2)
(0.75, 1.0, 1.15, 0.47)
>>> for name, unit in UNIT.items():  # total kurtosis, and the part that comes from within one standard deviation
...     print(name, [round(fourth(unit, b), 2) for b in (np.inf, 1)])
uniform [1.8, 0.12]
normal [3.0, 0.11]
Laplace [6.0, 0.09]
>>> rng, wild = np.random.default_rng(0), lognorm(1)
>>> [round(float(m), 1) for m in wild.stats(moments="sk")]  # true skewness and excess kurtosis
[6.2, 110.9]
>>> excess = kurtosis(rng.lognormal(size=(2000, 1000)), axis=1)  # 2,000 samples of 1,000
>>> round(float(np.median(excess))), round(float((excess < 110.9).mean()), 2)
(30, 0.93)
"""

import numpy as np
from scipy.integrate import quad
from scipy.stats import kurtosis, laplace, lognorm, norm, poisson, uniform

UNIT = {"uniform": uniform(-np.sqrt(3), 2 * np.sqrt(3)), "normal": norm(), "Laplace": laplace(scale=np.sqrt(0.5))}


def standardised(values, order):
    """Average of the z-scores of values (n,) to the power `order`, with the standard deviation divided by n."""
    z = (values - values.mean()) / values.std()
    return float((z**order).mean())


def fourth(law, bound):
    """The part of E[z^4] from |z| < bound, for a symmetric law with mean 0 and variance 1."""
    end = min(bound, float(law.support()[1]))
    return 2 * quad(lambda z: z**4 * law.pdf(z), 0, end)[0]
