"""Two questions do not ask the same thing in almost the same words."""

import re
from collections import Counter, defaultdict

# Of the words that say what is asked, this share in common means that a reader meets one question twice.
LIKE = 0.8
COMMON = frozenset(
    "a an and are as at be by can could do does for from have how i in into is it its me of on or over than that the "
    "their them then these they this to us use used what when where which who why will with would you your explain tell "
    "describe".split()
)


def check(bank):
    asked, by_word = {}, defaultdict(list)
    for id in sorted(bank.questions):
        words = frozenset(re.findall(r"[a-z0-9]+", bank.questions[id].content.question.lower())) - COMMON
        shared = Counter(other for word in words for other in by_word[word])
        for other, both in sorted(shared.items()):
            if both / (len(words) + len(asked[other]) - both) >= LIKE:
                what = f"asks almost the same as `{other}`"
                yield bank.questions[id].problem(("question",), what, "merge the two, or say what only this one asks")
        asked[id] = words
        for word in words:
            by_word[word].append(id)
