"""Greedy and beam search on a model small enough to check by hand.

Probabilities of the next token, given what has been written:

>>> model = {
...     (): {"A": 0.6, "B": 0.4},
...     ("A",): {"x": 0.4, "y": 0.3, "z": 0.3},
...     ("B",): {"x": 0.9, "y": 0.1},
... }
>>> for width in (1, 2):
...     tokens, p = beam_search(model.get, width)[0]
...     print(width, "".join(tokens), round(p, 2))
1 Ax 0.24
2 Bx 0.36

Log probability in total and per token, of 2 tokens with p = 0.5 each and of 4 with p = 0.65 each:

>>> [(round(n * math.log(p), 2), round(math.log(p), 2)) for n, p in ((2, 0.5), (4, 0.65))]
[(-1.39, -0.69), (-1.72, -0.43)]
"""

import math


def beam_search(next_tokens, width):
    """The `width` likeliest outputs found, best first, as (tokens, probability).

    `next_tokens(tokens)` gives a dict from token to probability, or None where the output ends.
    """
    beam, done = [((), 0.0)], []
    while beam:
        longer = []
        for tokens, score in beam:
            following = next_tokens(tokens)
            if following is None:
                done.append((tokens, score))
            else:
                longer += [((*tokens, token), score + math.log(p)) for token, p in following.items()]
        beam = sorted(longer, key=lambda entry: -entry[1])[:width]
    best = sorted(done, key=lambda entry: -entry[1])[:width]
    return [(tokens, math.exp(score)) for tokens, score in best]
