"""What counts as a word in search, and what remains of one: the same for the index (here) and for a query (docs/assets/js/words.js).

The lists travel in the index, so that both sides agree.
"""

import functools
import re
import unicodedata

SMALL = frozenset(
    "a about after all an and any are as at be been before between both but by can could did do does doing done don dont each "
    "explain describe difference else for from get gets give given go got had happen happens has have he her him his how i if im "
    "in into is it its ive just know let like lot make makes many may me mean means might more most much must my need no not of off "
    "on once one only or other our out over own please put say says see shall she should show so some such take tell than that the "
    "their them then there these they thing things this those through to too up upon us use used uses using very want was way we "
    "well were what whats when where whether which while who whom whose why will with would yes you your".split()
)

# (ending, what stands in its place, how many letters must come before it): the first that fits is taken, again and again.
ENDINGS = (
    ("bias", "bias", 0), ("mape", "mape", 0), ("biases", "bias", 0), ("sses", "ss", 2), ("trices", "trix", 1), ("rtices", "rtex", 1), ("ndices", "ndex", 1),
    ("lyses", "lyz", 2), ("lysis", "lyz", 2), ("theses", "thesis", 1), ("iases", "ias", 0), ("xes", "x", 2), ("ches", "ch", 2), ("shes", "sh", 2), ("zzes", "z", 2),
    ("ies", "y", 2), ("ss", "ss", 1), ("us", "us", 2), ("is", "is", 2), ("s", "", 3),
    ("ifications", "if", 2), ("ification", "if", 2), ("ifier", "if", 2), ("ifying", "if", 2), ("ified", "if", 2), ("ify", "if", 2),
    ("isations", "iz", 2), ("ization", "iz", 2), ("isation", "iz", 2), ("izer", "iz", 2), ("iser", "iz", 3), ("izing", "iz", 2),
    ("ising", "iz", 3), ("ized", "iz", 2), ("ised", "iz", 3), ("ize", "iz", 2), ("ise", "iz", 3), ("yse", "yz", 3), ("yze", "yz", 3),
    ("ability", "abl", 3), ("ibility", "ibl", 2), ("abilistic", "abl", 2), ("able", "abl", 3), ("ible", "ibl", 2), ("abl", "", 5),
    ("ality", "al", 3), ("arity", "ar", 3), ("ivity", "iv", 2),
    ("ational", "at", 2), ("utional", "ut", 2), ("ional", "ion", 3), ("ically", "ic", 2), ("ical", "ic", 2),
    ("ation", "at", 2), ("ative", "at", 3), ("ator", "at", 2), ("ated", "at", 2), ("ating", "at", 2), ("ate", "at", 2),
    ("ution", "ut", 2), ("ssion", "ss", 2), ("ssor", "ss", 2), ("ssive", "ss", 2),
    ("anced", "ant", 2), ("ancing", "ant", 2), ("ance", "ant", 3),
    ("urrence", "urrent", 1), ("ieval", "iev", 3), ("our", "or", 4), ("ness", "", 3), ("ment", "", 4), ("ly", "", 3), ("ing", "", 3), ("ed", "", 3), ("e", "", 3),
)  # fmt: skip
VOWEL = re.compile("[aeiouy]")
DOUBLE = re.compile(r"([bdfgmnprt])\1$|ll$")


def words(text):
    """The words of a text: Latin letters and digits, small, without accents."""
    plain = re.sub("[\u0300-\u036f'’]", "", unicodedata.normalize("NFKD", text))
    return re.findall("[a-z0-9]+", plain.lower())


@functools.lru_cache(maxsize=100_000)
def stem(word):
    """What remains of a word without its endings: `regularized`, `regularisation` -> `regulariz`."""
    for _ in range(4):
        for ending, instead, least in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= least:
                shorter = word[: len(word) - len(ending)] + instead
                if ending not in ("ing", "ed") or VOWEL.search(shorter):
                    break
        else:
            break
        if shorter == word:
            break
        word = shorter
        if ending in ("ing", "ed") and DOUBLE.search(word):
            word = word[:-1]
    return word


def stems(text):
    """The stems of a text's words without small words; of a text that has no others, all."""
    found = words(text)
    return [stem(word) for word in [word for word in found if word not in SMALL] or found]
