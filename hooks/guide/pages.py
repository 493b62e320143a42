"""Which pages follow from a bank, as plain (address, text) pairs, and where a question is found."""

import json

from guide import moves


def pages(bank):
    """Source paths and Markdown of the generated pages. A text from data/ never stands in one: it would run as a template."""
    yield (
        "topics/index.md",
        front("Topics", "All topics of the guide, with the number of questions at each level.")
        + "# Topics\n\n{{ topics() }}\n",
    )
    for topic in shown(bank):
        about = bank.topics[topic].content
        yield f"topics/{topic}/index.md", front(about.title, about.summary) + f'{{{{ topic("{topic}") }}}}\n'
    for topic in sorted({old.partition("/")[0] for old in moves.moved(bank)} - set(shown(bank))):
        about = "The questions of this topic are found elsewhere now."
        yield f"topics/{topic}/index.md", front("Moved", about) + f'# Moved\n\n{about}\n\n{{{{ gone("{topic}") }}}}\n'


def navigation(bank):
    """The pages of the topics as MkDocs' `nav` has them."""
    return [
        "topics/index.md",
        *({bank.topics[topic].content.title: f"topics/{topic}/index.md"} for topic in shown(bank)),
    ]


def shown(bank):
    """Topics that have questions, in their order."""
    return [topic for topic in bank.topics if bank.in_topic(topic)]


def front(title, description):
    """A page's front matter; JSON strings are YAML strings, whatever they hold."""
    return f"---\ntitle: {json.dumps(title)}\ndescription: {json.dumps(description)}\n---\n\n"


def address(bank, target):
    """The address of `question:<id>` or `topic:<id>` from the site's root; raises KeyError where there is none."""
    kind, _, id = target.partition(":")
    if kind == "topic":
        return f"topics/{bank.topics[id].id}/"
    question = bank.questions[id]
    return f"topics/{question.topic}/#{question.id}"
