"""What the page of all questions filters by: the choices of each filter, and what a row tells of its question."""

from collections import Counter
from typing import get_args

from guide.model import KINDS, Level, Role

# In how many separate public lists a question stands to count as asked in many: half of all that are asked stand in one
# or none, a quarter in two; five or more is one in sixteen, few enough to be worth a first evening.
MANY = 5


def lists(bank, question):
    """In how many separate public lists the question was found; of several wordings, the one found most."""
    return max((bank.syllabus[id].content.lists for id in question.answered if id in bank.syllabus), default=0)


def is_asked_often(bank, question):
    """Whether the question stands in many public lists."""
    return lists(bank, question) >= MANY


def choices(bank):
    """Filter -> its choices, each with how many questions it gives. Choices that give none are left out."""
    found = {name: Counter() for name in ("level", "kind", "role", "many", "topic", "tag")}
    for question in bank.questions.values():
        content = question.content
        found["level"][content.level] += 1
        found["kind"][content.kind] += 1
        found["role"].update(content.roles)
        found["many"].update(["yes"] * is_asked_often(bank, question))
        found["topic"][question.topic] += 1
        found["tag"].update(content.tags)
    order = {
        "level": get_args(Level),
        "kind": KINDS,
        "role": get_args(Role),
        "many": ["yes"],
        "topic": bank.topics,
        "tag": sorted(found["tag"]),
    }
    return {name: {value: found[name][value] for value in order[name] if found[name][value]} for name in order}


def row(bank, question):
    """A question's values as words in a fixed order: level, kind, roles, whether it is asked often, then its tags."""
    content = question.content
    roles = "all" if set(content.roles) == set(get_args(Role)) else ",".join(content.roles)
    return " ".join(
        [content.level, content.kind, roles, "yes" if is_asked_often(bank, question) else "-", *content.tags]
    )
