"""A checklist -> its sections as a page shows them: written ones, or one a topic; each item under the name of its tick."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """What is ticked: its text, the name its tick is kept under, and what a good and a bad answer are, for a question."""

    text: str
    name: str
    good: str = ""
    bad: str = ""


@dataclass(frozen=True)
class Part:
    """A section: its title, its topic (or an empty string), how many lines to write on each item has, and its items."""

    title: str
    topic: str
    lines: int
    items: list[Line]


def parts(bank, id):
    """The sections of a checklist, in their order."""
    content = bank.checklists[id].content
    if content.by_topic:
        return [
            Part(topic.content.title, topic.id, 0, [line(point) for point in topic.content.able_to])
            for topic in bank.topics.values()
            if technical(bank, topic.id)
        ]
    return [Part(part.title, "", part.lines, [line(item) for item in part.items]) for part in content.sections]


def technical(bank, topic):
    """Whether a topic has questions that are not all about one's own experience: those have a checklist of their own."""
    return any(question.content.kind != "behavioral" for question in bank.in_topic(topic))


def line(item):
    """An item of a section, a text or a question with what its answers tell."""
    if isinstance(item, str):
        return Line(item, name(item))
    return Line(item.ask, name(item.ask), item.good, item.bad)


def name(text):
    """The name of an item's tick. It follows from the words alone, so that an item added above leaves ticks in place."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:10]


def number(bank, id):
    """How many items a checklist has."""
    return sum(len(part.items) for part in parts(bank, id))
