"""Which pages follow from a bank, as plain (address, text) pairs, and where a question is found."""

import json

from guide import moves

# A checklist's page is checklists/<id>/, but for those published before that folder was.
CHECKLISTS = {"behavioral-star": "behavioral-checklist"}


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
        head = front(
            f"{about.title}: the answers",
            f"The full answers. {about.summary}",
            template="answers.html",
            search={"exclude": True},
        )
        yield f"topics/{topic}/answers.md", head + f'{{{{ answers("{topic}") }}}}\n'
    yield (
        "checklists/index.md",
        front(
            "Checklists", "Checklists for a machine-learning interview, to tick here or to print on one or two sheets."
        )
        + "# Checklists\n\nEach prints on one or two sheets of A4 or US Letter, with empty boxes and with lines to write on.\n\n"
        "{{ checklists() }}\n",
    )
    for id, item in bank.checklists.items():
        about = front(item.content.title, item.content.summary, hide=["toc"])
        yield f"{checklist_page(id)}.md", about + f'{{{{ checklist("{id}") }}}}\n'
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


def reviewed(bank, blocks):
    """The day of the last review of the questions whose blocks a page has, as in 2026-01-31, or None."""
    ids = (id for kind, _, id in (name.partition(":") for name in blocks) if kind == "question")
    return max((str(bank.questions[id].content.reviewed or "") for id in ids), default="") or None


def checklist_page(id):
    """The page of a checklist, from the site's root and without an ending."""
    return CHECKLISTS.get(id, f"checklists/{id}")


def front(title, description, **more):
    """A page's front matter; JSON is YAML, whatever it holds."""
    rows = {"title": title, "description": description, **more}
    return "---\n" + "".join(f"{key}: {json.dumps(value)}\n" for key, value in rows.items()) + "---\n\n"


def address(bank, target):
    """The address of `question:<id>`, `topic:<id>`, `checklist:<id>` or `pdf:<page>` from the site's root.

    A KeyError where there is none.
    """
    kind, _, id = target.partition(":")
    if kind == "pdf":
        return f"pdf/{id}.pdf"
    if kind == "topic":
        return f"topics/{bank.topics[id].id}/"
    if kind == "checklist":
        return f"{checklist_page(bank.checklists[id].id)}/"
    question = bank.questions[id]
    return f"topics/{question.topic}/#{question.id}"
