"""Multinomial naive Bayes on four messages, and what copies of one feature do to its confidence.

>>> spam, ham = ["free money free", "free offer"], ["meeting money", "offer meeting today"]
>>> words = sorted(set(" ".join(spam + ham).split()))
>>> chances = [smoothed(messages, words) for messages in (spam, ham)]
>>> [round(chance["free"], 2) for chance in chances], [round(chance["meeting"], 2) for chance in chances]
([0.4, 0.1], [0.1, 0.3])
>>> [round(posterior(text, *chances), 3) for text in ("free offer", "free meeting")]
[0.8, 0.571]

Without smoothing, a word that one class never used vetoes that class; here each class is vetoed.

>>> chances = [smoothed(messages, words, alpha=0) for messages in (spam, ham)]
>>> [chances[0]["free"] * chances[0]["meeting"], chances[1]["free"] * chances[1]["meeting"]]
[0.0, 0.0]

One feature with likelihood ratio 3, counted once, twice and four times at even prior odds.

>>> [round(3**copies / (1 + 3**copies), 3) for copies in (1, 2, 4)]
[0.75, 0.9, 0.988]
"""

from collections import Counter
from math import exp, log


def smoothed(messages, words, alpha=1):
    """The chance of each word in a class: its count plus alpha, over all counts plus alpha per word."""
    counts = Counter(" ".join(messages).split())
    return {word: (counts[word] + alpha) / (counts.total() + alpha * len(words)) for word in words}


def posterior(text, spam, ham, prior=0.5):
    """The probability of spam given the words of text, from sums of logs."""
    odds = log(prior / (1 - prior)) + sum(log(spam[word] / ham[word]) for word in text.split())
    return 1 / (1 + exp(-odds))
