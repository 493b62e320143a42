"""Parameters of BERT, and the corruption of its input in pretraining.

>>> parameters(layers=12, width=768), parameters(layers=24, width=1024)  # base and large, uncased
(109482240, 335141888)
>>> 30_522 * 768  # of these, the token table of base
23440896

Shares of all tokens: picked as targets; then replaced by [MASK], by a random token, or left as they are:

>>> tokens = np.random.default_rng(0).integers(1000, 30_522, size=(1000, 512))
>>> shown, target = corrupt(tokens, np.random.default_rng(1))
>>> round(float(target.mean()), 2)
0.15
>>> masked, kept = shown == MASK, shown == tokens
>>> [round(float(part[target].mean()), 2) for part in (masked, ~masked & ~kept, kept)]
[0.8, 0.1, 0.1]
>>> bool(kept[~target].all())  # nothing else is touched
True
"""

import numpy as np

MASK, VOCABULARY = 103, 30_522


def parameters(layers, width):
    """Weights and biases of the encoder with its pooler, without the pretraining heads."""
    embeddings = (VOCABULARY + 512 + 2) * width + 2 * width  # tokens, positions, segments; layer norm
    attention = 4 * (width * width + width) + 2 * width  # queries, keys, values, output; layer norm
    feed_forward = 2 * width * 4 * width + 4 * width + width + 2 * width  # in, out, biases; layer norm
    return embeddings + layers * (attention + feed_forward) + width * width + width


def corrupt(tokens, rng):
    """What the model sees, and a mask of the positions where it is scored; both of the shape of tokens (batch, T)."""
    target = rng.random(tokens.shape) < 0.15
    action = rng.random(tokens.shape)
    other = rng.integers(1000, VOCABULARY, size=tokens.shape)
    shown = np.where(target & (action < 0.8), MASK, tokens)
    return np.where(target & (action >= 0.8) & (action < 0.9), other, shown), target
