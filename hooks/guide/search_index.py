"""The search index as one JSON file, in as few bytes as will do; docs/assets/js/engine.js reads it.

Titles are kept as they are, for they are shown. Of aliases and of what a text says only stems remain, each as its number in the
list of all stems, most frequent first.
"""

import json
import math
import threading
from collections import Counter
from pathlib import Path

from guide.words import ENDINGS, SMALL, stems

# The signs that numbers are written in: all that JSON leaves alone, but for the space.
DIGITS = "".join(chr(code) for code in range(33, 127) if chr(code) not in '"\\')
# This many first signs stand for a number of one sign, and of two.
ONE, TWO = 46, 40
# So many telling words are kept of one text, and of all texts together.
EACH, ALL = 48, 24_000
# The first of them weigh more.
LOUD = 12


class File:
    """The file of the index. A server shows pages while it is still made, and the one before until it is."""

    def __init__(self):
        self.text, self.maker = None, None

    def write(self, path, pages, synonyms, wait):
        """Write the index of pages and synonyms to a path, now or in a thread."""
        path = Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        self.maker = threading.Thread(target=self.make, args=(path, pages, synonyms))
        if self.text and not wait:
            path.write_text(self.text, encoding="utf-8")
            self.maker.start()
        else:
            self.maker.run()
            self.maker = None

    def make(self, path, pages, synonyms):
        self.text = json.dumps(made(pages, synonyms), ensure_ascii=False, separators=(",", ":"))
        path.write_text(self.text, encoding="utf-8")

    def wait(self):
        """Until the file is written."""
        if self.maker:
            self.maker.join()


def made(pages, synonyms):
    """The index of pages and synonyms, as JSON holds it."""
    pages = list(pages)
    entries = [entry for page in pages for entry in page.entries]
    names = [[stems(name) for name in entry.names] for entry in entries]
    said = telling(entries)
    often = Counter(stem for own in names for name in own for stem in name)
    often.update(stem for one in said for stem in one)
    number = {stem: place for place, stem in enumerate(sorted(often, key=lambda stem: (-often[stem], stem)))}
    return {
        "small": " ".join(sorted(SMALL)),
        "endings": ENDINGS,
        "pages": [[page.address, page.title, len(page.entries)] for page in pages],
        "titles": "\n".join(entry.title for entry in entries),
        "anchors": " ".join(entry.anchor for entry in entries),
        "facts": " ".join(entry.facts for entry in entries),
        "stems": " ".join(number),
        "names": "\n".join(" ".join("".join(digits(number[stem]) for stem in name) for name in own) for own in names),
        "said": "\n".join(
            " ".join(gaps(sorted(number[stem] for stem in part)) for part in (one[:LOUD], one[LOUD:])) for one in said
        ),
        "synonyms": list(synonyms.items()),
    }


def telling(entries):
    """Of each entry the stems that tell it from the others, the most telling first; without those that name it anyway."""
    having = Counter(stem for entry in entries for stem in entry.counts)
    rare = {stem: math.log(len(entries) / count) for stem, count in having.items()}
    kept, found = [], []
    for place, entry in enumerate(entries):
        named = {stem for name in (entry.title, *entry.names) for stem in stems(name)}
        kept.append([stem for stem in dict.fromkeys(stems(entry.always)) if stem not in named])
        named.update(kept[place])
        # Rounded, for the last digits of a logarithm differ between machines.
        scored = [
            (-round((1 + math.log(times)) * rare[stem], 4), stem, place)
            for stem, times in entry.counts.items()
            if times >= 2 and stem not in named
        ]
        found += sorted(scored)[:EACH]
    for _, stem, place in sorted(found)[:ALL]:
        kept[place].append(stem)
    return kept


def digits(number):
    """A number in one to three characters."""
    base = len(DIGITS)
    if number < ONE:
        return DIGITS[number]
    number -= ONE
    if number < TWO * base:
        return DIGITS[ONE + number // base] + DIGITS[number % base]
    number -= TWO * base
    return DIGITS[ONE + TWO + number // base**2] + DIGITS[number // base % base] + DIGITS[number % base]


def gaps(numbers):
    """Rising numbers, each as its distance to the one before."""
    return "".join(digits(number - before) for before, number in zip([0, *numbers], numbers, strict=False))
