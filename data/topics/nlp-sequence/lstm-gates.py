"""One LSTM step, and a cell with hand-set weights that stores a number when told to.

>>> step(c=2.0, i=0.5, f=0.9, o=0.5, g=0.8)
(2.2, 0.488)

Steps until half of a stored number is left, for a constant forget gate; then the bias that opens the gate so far:

>>> [round(float(np.log(0.5) / np.log(f)), 1) for f in (0.5, 0.731, 0.9, 0.99)]
[1.0, 2.2, 6.6, 69.0]
>>> [round(float(np.log(f / (1 - f))), 2) for f in (0.5, 0.731, 0.9, 0.99)]
[0.0, 1.0, 2.2, 4.6]

0.7 is stored at step 2, hidden from the output, read at step 6; meanwhile other numbers pass by:

>>> value = [0.3, -0.5, 0.7, -0.9, 0.4, 0.8, -0.2, 0.6]
>>> store, read = np.eye(8)[2], np.eye(8)[6]
>>> cells, outputs = memory(np.array(value), store, read)
>>> (cells.round(2) + 0.0).tolist()
[0.0, 0.0, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6]
>>> (outputs.round(2) + 0.0).tolist()
[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.54, 0.0]

>>> 4 * 256 * (100 + 256 + 1)  # weights and biases for 100 inputs and 256 units, one bias per gate
365568
"""

import numpy as np


def step(c, i, f, o, g):
    """Cell and output after one step, given the gates and the candidate."""
    c = f * c + i * g
    return round(float(c), 3), round(float(o * np.tanh(c)), 3)


def memory(value, store, read):
    """Cells and outputs (T,) of one LSTM unit for inputs (value, store, read), each (T,); recurrent weights are 0."""
    c, cells, outputs = 0.0, [], []
    for v, s, r in zip(value, store, read):
        i, f, o = 1 / (1 + np.exp(-np.array([20 * s - 10, 10 - 20 * s, 20 * r - 10])))
        c = f * c + i * np.tanh(v)
        cells.append(c)
        outputs.append(o * np.tanh(c))
    return np.array(cells), np.array(outputs)
