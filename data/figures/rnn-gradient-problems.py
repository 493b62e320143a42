"""Gradient norm at the state of each earlier step, in untrained plain RNNs and LSTMs of 64 units over 100 steps."""

import numpy as np

from guide.figure import BLUE, GREEN, INK, ORANGE, PURPLE, canvas

STEPS, UNITS, INPUTS, SEEDS = 100, 64, 8, 10


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def start(rng, gates, gain):
    """Recurrent and input weights of variance gain^2 over their width, inputs (STEPS, INPUTS), a unit gradient."""
    recurrent = rng.normal(size=(gates * UNITS, UNITS)) * gain / np.sqrt(UNITS)
    inward = rng.normal(size=(gates * UNITS, INPUTS)) / np.sqrt(INPUTS)
    last = rng.normal(size=UNITS)
    return recurrent, inward, rng.normal(size=(STEPS, INPUTS)), last / np.linalg.norm(last)


def rnn_norms(gain, rng):
    """Norm of dL/dh_{T-k} for k = 0, 1, ...; plain tanh network."""
    w, u, x, back = start(rng, 1, gain)
    h, states, norms = np.zeros(UNITS), [], []
    for x_t in x:
        h = np.tanh(w @ h + u @ x_t)
        states.append(h)
    for h in states[::-1]:
        norms.append(np.linalg.norm(back))
        back = w.T @ ((1 - h**2) * back)
    return np.array(norms)


def lstm_norms(forget_bias, rng):
    """Norm of dL/dc_{T-k} for k = 0, 1, ...; all paths counted, those through the gates too."""
    w, u, x, back_c = start(rng, 4, 1.0)
    bias = np.repeat([0.0, forget_bias, 0.0, 0.0], UNITS)
    h, c, steps, norms = np.zeros(UNITS), np.zeros(UNITS), [], []
    for x_t in x:
        i, f, o, g = np.split(w @ h + u @ x_t + bias, 4)
        i, f, o, g = sigmoid(i), sigmoid(f), sigmoid(o), np.tanh(g)
        before, c = c, f * c + i * g
        h = o * np.tanh(c)
        steps.append((i, f, o, g, before, np.tanh(c)))
    back_h = np.zeros(UNITS)
    for i, f, o, g, before, squashed in steps[::-1]:
        back_c = back_c + back_h * o * (1 - squashed**2)
        norms.append(np.linalg.norm(back_c))
        back_h = w.T @ np.concatenate(
            [
                back_c * g * i * (1 - i),
                back_c * before * f * (1 - f),
                back_h * squashed * o * (1 - o),
                back_c * i * (1 - g**2),
            ]
        )
        back_c = back_c * f
    return np.array(norms)


LINES = [
    (rnn_norms, 2.5, "RNN, weight scale 2.5", (20, 4.6), ORANGE, "--"),
    (lstm_norms, 4.0, "LSTM, forget bias 4", (52, -1.8), BLUE, "-"),
    (lstm_norms, 1.0, "LSTM, bias 1", (66, -4.3), GREEN, "-."),
    (lstm_norms, 0.0, "LSTM, bias 0", (66, -11.2), PURPLE, (0, (4, 1, 1, 1, 1, 1))),
    (rnn_norms, 1.0, "RNN, scale 1", (28, -14.0), ORANGE, ":"),
]


def mean_logs(measure, setting):
    return np.mean([np.log10(measure(setting, np.random.default_rng(seed))) for seed in range(SEEDS)], axis=0)


def draw():
    figure, axes = canvas(height=290)
    for measure, setting, label, place, colour, line in LINES:
        axes.plot(np.arange(STEPS), mean_logs(measure, setting), color=colour, linestyle=line)
        axes.text(*place, label, color=INK)
    axes.set_yticks([5, 0, -5, -10, -15, -20], ["$10^{5}$", "1", "$10^{-5}$", "$10^{-10}$", "$10^{-15}$", "$10^{-20}$"])
    axes.set_xlabel("steps back from the loss")
    axes.set_title("gradient norm, relative to the last step", loc="left")
    axes.grid(axis="y")
    return figure
