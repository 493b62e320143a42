"""The generator's pull for two unit Gaussians, real at 0 and fake at `gap`; and the rotation of a two-player game.

>>> [round(float(pull(4.0, loss)), 4) for loss in ("saturating", "non-saturating")]
[0.0013, 3.9987]
>>> [round(float(pull(1.0, loss)), 2) for loss in ("saturating", "non-saturating")]
[0.38, 0.62]
>>> [round(game(simultaneous), 2) for simultaneous in (True, False)]
[1.64, 0.98]
"""

import math


def pull(gap, loss):
    """Size of the loss's gradient at the fake centre x = gap, under the best discriminator.

    There D(x) = sigmoid(gap**2 / 2 - gap * x), so D = sigmoid(-gap**2 / 2) at x = gap, and dlogit/dx = -gap.
    """
    d = 1 / (1 + math.exp(gap**2 / 2))
    return gap * d if loss == "saturating" else gap * (1 - d)


def game(simultaneous, steps=100, rate=0.1):
    """Distance from the equilibrium (0, 0) of min over g, max over d of g * d: from (1, 0), d steps first."""
    g, d = 1.0, 0.0
    for _ in range(steps):
        old = d
        d = d + rate * g
        g = g - rate * (old if simultaneous else d)
    return math.hypot(g, d)
