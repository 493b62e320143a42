"""Word vectors from counts: which words share a sentence (positive PMI), compressed by an SVD, compared by cosine.
The corpus is invented: five topics, words of a topic share most companions, and "bank" is used in two of them.

>>> cosine = similarities(list(corpus(3000)), k=5)
>>> pairs = ("cat dog", "cat car", "hot cold", "bank shore", "bank fund", "shore fund")
>>> {pair: round(cosine(*pair.split()), 1) + 0.0 for pair in pairs}
{'cat dog': 1.0, 'cat car': 0.0, 'hot cold': 1.0, 'bank shore': 0.7, 'bank fund': 0.6, 'shore fund': -0.1}
>>> round(similarities(list(corpus(3000)), k=25)("cat", "dog"), 1)  # their own companions now count
0.4
"""

import numpy as np

TOPICS = [
    ({"cat": "purr", "dog": "bark"}, "fur paw vet tail"),
    ({"car": "boot", "bus": "stop"}, "road wheel engine driver"),
    ({"hot": "sun", "cold": "ice"}, "weather soup bath drink"),
    ({"shore": "sand", "bank": "mud"}, "river boat water fish"),
    ({"fund": "share", "bank": "vault"}, "money loan account interest"),
]


def corpus(sentences, seed=0):
    """Sentences of five words: a word, its own companion or a topic's, a topic's, and two that fit anywhere."""
    rng = np.random.default_rng(seed)
    for _ in range(sentences):
        words, shared = TOPICS[rng.integers(len(TOPICS))]
        word = rng.choice(list(words))
        first = words[word] if rng.random() < 0.3 else rng.choice(shared.split())
        yield [word, first, rng.choice(shared.split()), *rng.choice("the a new some very".split(), 2)]


def similarities(sentences, k):
    """Cosine between the k-dimensional vectors of two words, as a function of the words."""
    row = {word: i for i, word in enumerate(sorted({w for s in sentences for w in s}))}
    counts = np.zeros((len(row), len(row)))
    for sentence in sentences:
        for word in sentence:
            for other in sentence:
                counts[row[word], row[other]] += word != other
    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
    u, s, _ = np.linalg.svd(np.log(np.maximum(counts / expected, 1)))
    vectors = u[:, :k] * np.sqrt(s[:k])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return lambda a, b: float(vectors[row[a]] @ vectors[row[b]])
