"""Two unit Gaussians, real and fake, a gap apart: the generator's pull under the best discriminator, and two distances."""

import numpy as np
from scipy.special import expit

from guide.figure import BLUE, GREEN, ORANGE, canvas


def divergence(gap):
    """The Jensen-Shannon divergence of N(0, 1) and N(gap, 1) as a share of its maximum, log 2, by a fine sum."""
    x = np.linspace(-9, gap + 9, 4001)
    real, fake = (np.exp(-((x - m) ** 2) / 2) / np.sqrt(2 * np.pi) for m in (0, gap))
    logit = gap**2 / 2 - gap * x
    inside = -real * np.logaddexp(0, -logit) - fake * np.logaddexp(0, logit)
    return 1 + inside.sum() * (x[1] - x[0]) / 2 / np.log(2)


def draw():
    gap = np.linspace(0.02, 6, 120)
    fooled = expit(-(gap**2) / 2)
    figure, (above, below) = canvas(2, height=340, sharex=True)
    above.semilogy(gap, (1 - fooled) * gap, color=BLUE)
    above.semilogy(gap, fooled * gap, color=ORANGE, linestyle="--")
    above.semilogy(gap, np.ones_like(gap), color=GREEN, linestyle=":")
    above.text(6, 9, "−log D", color=BLUE, ha="right")
    above.text(2.75, 0.003, "log(1 − D)", color=ORANGE, ha="right")
    above.text(6, 0.33, "Wasserstein critic", color=GREEN, ha="right")
    above.set(ylim=(1e-4, 40), yticks=(1e-4, 1e-2, 1), title="Pull on a fake sample (size of the gradient)")
    below.plot(gap, [divergence(g) for g in gap], color=ORANGE, linestyle="--")
    below.plot(gap[gap < 1.25], gap[gap < 1.25], color=GREEN, linestyle=":")
    below.text(6, 0.76, "Jensen–Shannon ÷ log 2", color=ORANGE, ha="right")
    below.text(1.3, 1.05, "Wasserstein: goes on rising", color=GREEN)
    below.set(xlabel="gap between real and fake", ylim=(0, 1.25), yticks=(0, 0.5, 1), title="Distance of the two")
    return figure
