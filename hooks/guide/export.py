"""The files by which programs read the guide: all questions as data with their schema, llms.txt, and a feed."""

import functools
import json
import operator
from dataclasses import dataclass

from pydantic import TypeAdapter

from guide import cache, markdown, model, pages, search, source

# Of questions.json: raised when a program that reads it would have to change.
VERSION = 1
NEWEST = 30
LICENCE = {
    "words": "CC BY 4.0",
    "url": "https://creativecommons.org/licenses/by/4.0/",
    "programs": "MIT",
}
# What an exported question has besides the fields of its file.
MORE = {
    "id": {"type": "string", "description": "Its name: one of a kind, and the same as long as the question exists."},
    "topic": {"type": "string", "description": "The id of its topic."},
    "address": {"type": "string", "description": "Where it is found, from the site's root."},
    "program": {"type": "string", "description": "The text of the file that `code` names."},
}


@dataclass(frozen=True)
class Site:
    """What is known of the site: its address ends in a slash or is empty; `date` is its version's, or None."""

    name: str
    description: str
    url: str = ""
    date: str | None = None


def files(renderer, site):
    """(address, text) of every file. A feed needs addresses that hold anywhere, so without the site's there is none."""
    bank = renderer.bank
    shown = {topic: bank.topics[topic].content for topic in pages.shown(bank)}
    yield "assets/questions.json", as_json(data(bank, site))
    yield "assets/questions.schema.json", schema_text()
    yield "llms.txt", renderer.show("llms.txt", site=site, topics=shown)
    if site.url:
        entries = [(q, updated(q, site), said(q)) for q in newest(bank) if updated(q, site)]
        last = max((day for _, day, _ in entries), default=site.date)
        yield "feed.xml", renderer.show("feed.xml", site=site, entries=entries, last=last)
    # A robots.txt is read at the root of a host only.
    if site.url.count("/") == 3:
        yield "robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {site.url}sitemap.xml\n"


def data(bank, site):
    """All questions with what they refer to."""
    credit = f"{site.name}, {site.url}" if site.url else site.name
    return {
        "$schema": "questions.schema.json",
        "version": VERSION,
        "name": site.name,
        "description": site.description,
        **({"url": site.url} if site.url else {}),
        **({"date": site.date} if site.date else {}),
        "licence": LICENCE | {"attribution": credit},
        "topics": {
            id: {name: bank.topics[id].plain[name] for name in ("title", "summary")} for id in pages.shown(bank)
        },
        "tags": bank.tags,
        "references": {key: item.plain for key, item in bank.references.items()},
        "questions": [entry(bank, question) for topic in pages.shown(bank) for question in bank.in_topic(topic)],
    }


def entry(bank, question):
    """A question with all fields of its file, the program that goes with it, and where it is found."""
    found = {"id": question.id, "topic": question.topic, "address": pages.address(bank, f"question:{question.id}")}
    code = question.content.code
    program = {"program": source.of_question(bank, question)[1].decode()} if code else {}
    return found | question.plain | program


@cache.kept
def schema_text():
    return json.dumps(schema(), ensure_ascii=False) + "\n"


def schema():
    """The JSON Schema of questions.json, from the models."""
    shapes = dict.fromkeys(model.KINDS.values())
    adapters = {
        "questions": TypeAdapter(list[functools.reduce(operator.or_, shapes)]),
        "references": TypeAdapter(dict[str, model.Reference]),
    }
    parts = {name: adapter.json_schema() for name, adapter in adapters.items()}
    known = {name: shape for part in parts.values() for name, shape in part.pop("$defs").items()}
    for shape in shapes:
        known[shape.__name__]["properties"] |= MORE
        known[shape.__name__]["required"] += ["id", "topic", "address"]
    text = {"type": "string"}
    topic = {"type": "object", "properties": {"title": text, "summary": text}, "required": ["title", "summary"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "All questions of the guide",
        "type": "object",
        "properties": {
            "version": {"const": VERSION, "description": "Of this form; another one means another form."},
            "name": text,
            "description": text,
            "url": text | {"description": "The address of the site."},
            "date": text | {"format": "date", "description": "The day of the version that this was made from."},
            "licence": {"type": "object", "additionalProperties": text, "required": ["words", "url", "attribution"]},
            "topics": {"type": "object", "additionalProperties": topic},
            "tags": {"type": "object", "additionalProperties": text},
            **parts,
        },
        "required": ["version", "name", "licence", "topics", "tags", "references", "questions"],
        "$defs": known,
    }


def newest(bank):
    """The questions that joined last, the last one first: addresses.txt grows at its end, and what is not in it is newer."""
    place = {address.old: address.line for address in bank.addresses}
    last = max(place.values(), default=0) + 1

    def rank(question):
        return place.get(f"{question.topic}/{question.id}", last), question.topic, question.id

    found = (question for question in bank.questions.values() if question.topic in bank.topics)
    return sorted(found, key=rank, reverse=True)[:NEWEST]


def updated(question, site):
    """The day of its review; of a question that waits for one, the day of the version."""
    return str(question.content.reviewed or "") or site.date


def said(question):
    """A question's short answer as plain text."""
    return search.plain(markdown.to_html(question.content.short))


# What was last written of a question, by its id: a server writes again only what changed.
WRITTEN = {}


def as_json(value):
    """The data of `data()` as JSON text, the questions last."""
    head = json.dumps(value | {"questions": []}, ensure_ascii=False).removesuffix("]}")
    return f"{head}{', '.join(map(question_json, value['questions']))}]}}\n"


def question_json(entry):
    """One question of `data()` as JSON text."""
    known = WRITTEN.get(entry["id"])
    if not known or known[0] != entry:
        known = WRITTEN[entry["id"]] = entry, json.dumps(entry, ensure_ascii=False)
    return known[1]
