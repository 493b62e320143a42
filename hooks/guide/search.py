"""What search can find: every question, topic, and section of a written page, with the words that find it."""

import functools
import html
import re
from collections import Counter
from dataclasses import dataclass, field

from guide import cache, markup
from guide.macros import blocks_in, fill
from guide.model import Markdown
from guide.words import SMALL, stem, words

# How much a word of each field says of its question; the others say 1.
WEIGHTS = {"question": 0, "tags": 6, "short": 3, "figure_text": 0.5, "code": 0}

# Where two questions fit a query alike, how likely each kind is meant, from 0 to 4; the level and public lists add to it.
USUAL = {"concept": 4, "maths": 4, "practical": 3, "case": 2, "coding": 1, "system-design": 2, "behavioral": 0}
# What people say of a whole kind of question.
KIND_WORDS = {
    "coding": "write implement code by hand from scratch yourself numpy python pytorch sklearn library",
    "system-design": "design build architecture system",
    "behavioral": "tell example story experience situation job work team",
}

# Blocks that list questions, which search finds at their own place.
LISTS = re.compile(r'<div data-block="(?:browse|kit|sample|stories|topics|wanted):[^"]*"></div>')
HEADING = re.compile(r'<h[12] id="([^"]+)"[^>]*>(.*?)</h[12]>', re.DOTALL)
LINK = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Entry:
    """What can be found.

    `names` find it as its title does; `always` holds words that are said of it in any case, `counts` how much it says what.
    """

    title: str
    anchor: str = ""
    facts: str = ""
    names: tuple = ()
    always: str = ""
    counts: Counter = field(default_factory=Counter, hash=False)


@dataclass(frozen=True)
class Page:
    """A page of the site and what can be found on it."""

    address: str
    title: str
    entries: tuple


def of_question(bank, question, rows_of):
    """A question's entry. What the syllabus and the guides call it, by `rows_of` an id of the syllabus, counts as said in short."""
    content = question.content
    asks = [bank.syllabus[id].content for id in question.answered if id in bank.syllabus]
    rows = {row.id: row.content for id in question.answered for row in rows_of.get(id, ())}.values()
    lists = max([ask.lists for ask in asks], default=0)
    usual = USUAL[content.kind] + min(lists, 6) // 2 + 2 * (content.level == "foundation")
    said = counts(question)
    for other in (*asks, *rows):
        for word, times in counted(other.ask).items():
            said[word] += WEIGHTS["short"] * times
    facts = f"{usual}{content.level[0]}{content.minutes}"
    always = KIND_WORDS.get(content.kind, "")
    return Entry(content.question, question.id, facts, tuple(content.aliases), always, said)


def counts(question):
    """How much a question says each stem, by the weight of the fields it stands in."""
    name = cache.key("counts", question.document.text)
    if known := cache.get(name):
        return Counter(known)
    said = Counter()
    for path, text in question.texts:
        weight = WEIGHTS.get(path[0], 1) if isinstance(text, Markdown) or path[0] in WEIGHTS else 0
        if weight:
            for word, times in counted(markup.prose(text)).items():
                said[word] += weight * times
    return Counter(cache.put(name, said))


@functools.lru_cache(maxsize=50_000)
def counted(text):
    """The stems of a text, each with how often it stands there."""
    return Counter(stem(word) for word in words(text) if word not in SMALL and len(word) > 1 and not word.isdigit())


def of_topics(bank):
    """The pages of the topics that have questions."""
    rows_of = {}
    for row in bank.guides:
        for id in row.content.syllabus:
            rows_of.setdefault(id, []).append(row)
    for topic in bank.topics.values():
        if questions := bank.in_topic(topic.id):
            yield of_topic(topic, [of_question(bank, question, rows_of) for question in questions])


def of_topic(topic, questions):
    """A topic's page: the topic, then the entries of its questions."""
    content = topic.content
    said = Counter()
    for _, text in topic.texts:
        said.update(counted(markup.prose(text)))
    entries = (Entry(content.title, counts=said), *questions)
    return Page(f"topics/{topic.id}/", content.title, entries)


def of_written(said, renderer):
    """The other pages, given as address -> (title, content with places for blocks, description)."""
    for address, (title, content, description) in sorted(said.items()):
        if not address.startswith("topics/") or address == "topics/":
            content = LISTS.sub("", content)
            blocks = [renderer.block(name) for name in blocks_in(content)]
            yield of_page(address, title, fill(content, blocks), description)


def of_page(address, title, content, description=""):
    """A written page: itself, then its sections. `title` and `content` are HTML."""
    title = html.unescape(title)
    start, *parts = HEADING.split(content)
    entries = [Entry(title, counts=counted(f"{description} {plain(start)}"))]
    for anchor, heading, text in zip(parts[0::3], parts[1::3], parts[2::3], strict=True):
        said = plain(LINK.sub("", heading))
        if said == title:
            entries[0].counts.update(counted(plain(text)))
        else:
            entries.append(Entry(said, anchor, counts=counted(plain(text))))
    return Page(address, title, tuple(entries))


def plain(text):
    """HTML as words."""
    return " ".join(html.unescape(TAG.sub(" ", text)).split())
