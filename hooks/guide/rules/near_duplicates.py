"""Two questions do not ask the same thing in almost the same words."""

import re
from collections import Counter, defaultdict
from math import ceil

# Of the words that say what is asked, this share in common means that a reader meets one question twice.
LIKE = 0.8
COMMON = frozenset(
    "a an and are as at be by can could do does for from have how i in into is it its me of on or over than that the "
    "their them then these they this to us use used what when where which who why will with would you your explain tell "
    "describe".split()
)


def check(bank):
    asked = {
        id: frozenset(re.findall(r"[a-z0-9]+", question.content.question.lower())) - COMMON
        for id, question in sorted(bank.questions.items())
    }
    often = Counter(word for words in asked.values() for word in words)
    by_word = defaultdict(list)
    for id, words in asked.items():
        # Two that are so alike share one of their rarest words too: the others cannot make up for all of them.
        rarest = sorted(words, key=lambda word: (often[word], word))[: len(words) + 1 - ceil(LIKE * len(words) - 1e-9)]
        for other in sorted({other for word in rarest for other in by_word[word]}):
            theirs = asked[other]
            if len(words & theirs) / len(words | theirs) >= LIKE:
                what = f"asks almost the same as `{other}`"
                yield bank.questions[id].problem(("question",), what, "merge the two, or say what only this one asks")
        for word in rarest:
            by_word[word].append(id)
