"""A switch that rare ON and OFF events set: what a window of the last R steps can know, and what one gated unit can.

>>> [field([3] * layers, [2**i for i in range(layers)]) for layers in (4, 7, 9)]  # dilation doubles
[31, 255, 1023]
>>> field([3] * 9, [1] * 9)  # the same nine layers without dilation
19
>>> x, state = switch(100_000, rate=0.02)
>>> round(float((window(x, 31) != state).mean()), 3), round(0.98**31 / 2, 3)  # simulated, and (1 - rate)^R / 2
(0.269, 0.267)
>>> float((gated(x) != state).mean())
0.0
"""

import numpy as np


def field(kernels, dilations):
    """Receptive field of a stack of convolutions with stride 1, one kernel size and one dilation for each layer."""
    return 1 + sum(d * (k - 1) for k, d in zip(kernels, dilations))


def switch(steps, rate, seed=0):
    """Inputs in {-1, 0, 1} (OFF, nothing, ON), shape (steps,), and the state after each: the sign of the last event."""
    rng = np.random.default_rng(seed)
    x = rng.choice([-1, 0, 1], size=steps, p=[rate / 2, 1 - rate, rate / 2])
    x[0] = 1
    return x, x[np.maximum.accumulate(np.where(x != 0, np.arange(steps), 0))]


def window(x, reach):
    """The best guess from the last `reach` inputs: the last event in them, or ON when there is none."""
    last = np.maximum.accumulate(np.where(x != 0, np.arange(len(x)), 0))
    return np.where(np.arange(len(x)) - last < reach, x[last], 1)


def gated(x):
    """One recurrent unit h = (1 - z) h + z x, whose gate z = x^2 opens only when something happens."""
    h, states = 0.0, []
    for value in x:
        z = value * value
        h = (1 - z) * h + z * value
        states.append(h)
    return np.array(states)
