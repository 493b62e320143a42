"""A linear VAE and a linear conditional VAE, both solved exactly, on -3, -1 (class 0) and 1, 3 (class 1).

>>> x, c = np.array([-3.0, -1, 1, 3]), np.array([0, 0, 1, 1])
>>> centre = np.array([-2.0, 2.0])  # what the conditional decoder learns for each class
>>> plain, told = LinearVAE(x, 0.25), LinearVAE(x - centre[c], 0.25)
>>> [(round(m.gain**2, 2), round(m.kl(), 2)) for m in (plain, told)]
[(4.75, 1.5), (0.75, 0.69)]
>>> plain.code(x).round(2).tolist()
[-1.31, -0.44, 0.44, 1.31]
>>> told.code(x - centre[c]).round(2).tolist()
[-0.87, 0.87, -0.87, 0.87]
>>> z = told.code(3 - centre[1])
>>> [round(float(centre[k] + told.gain * z), 2) for k in (1, 0)]  # the same z, decoded for class 1 and for class 0
[2.75, -1.25]
"""

import numpy as np


class LinearVAE:
    """x = gain * z + noise with z from N(0, 1): the weights that maximise the ELBO for centred x of shape (n,)."""

    def __init__(self, x, noise):
        self.variance, self.noise = float(np.mean(x**2)), noise
        self.gain = max(self.variance - noise, 0.0) ** 0.5

    def code(self, x):
        """Mean of q(z | x), of the shape of x; its variance is noise / (gain**2 + noise)."""
        return self.gain * x / (self.gain**2 + self.noise)

    def kl(self):
        """Mean over the data of KL(q(z | x) || N(0, 1)), in nats, for a variance above the noise."""
        return 0.5 * float(np.log(self.variance / self.noise))
