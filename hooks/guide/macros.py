"""The functions that pages may call: `{{ topic("trees-ensembles") }}` and the like. Each gives Markdown.

What is HTML already stands in that Markdown as an empty placeholder, which `fill` replaces in the finished page: so neither
Markdown nor the search index parses again what was converted from small texts, and no text can reach beyond its own place.
"""

import functools
import re

from guide.render import heading

PLACEHOLDER = re.compile(r'<div data-block="([^"]+)"></div>')

CALL = re.compile(r'\{\{ (\w+)\((?:"([^"]*)")?\) \}\}')


def block(name):
    """The placeholder of a block of HTML."""
    return f'<div data-block="{name}"></div>'


def blocks_in(html):
    """The names of the blocks whose placeholders stand in a text."""
    return PLACEHOLDER.findall(html)


def fill(html, blocks):
    """A page with its blocks, given in their order, in place."""
    rest = iter(blocks)
    return PLACEHOLDER.sub(lambda match: next(rest), html)


def expanded(text, functions):
    """A page that we made, with what its macros give: they are called with a name, or with nothing."""
    return CALL.sub(lambda match: functions[match[1]](*match.groups()[1:] if match[2] else ()), text)


def macros(renderer):
    """The macros over a bank, by name."""
    bank = renderer.bank

    def topic(id):
        """A topic page: its intro, then its questions."""
        return renderer.show("topic.md", topic=bank.topics[id], questions=bank.in_topic(id), block=block)

    def answers(id):
        """The full answers of a topic, which its page fetches when its reader first acts."""
        return block(f"answers:{id}")

    def gone(topic):
        """What was once found in a topic that is no more, each with where it is now."""
        return block(f"gone:{topic}")

    def topics():
        """All topics that have questions, with their counts."""
        return block("topics:all")

    def sample(id):
        """A question with what is said in a minute, to show what an answer is like."""
        return block(f"sample:{bank.questions[id].id}")

    def browse():
        """All questions by topic, to filter."""
        return block("browse:all")

    def checklist(id):
        """A checklist to tick, under its title."""
        return f"# {heading(bank.checklists[id].content.title)}\n\n{block(f'checklist:{id}')}"

    def checklists():
        """All checklists, with the number of their items."""
        return block("checklists:all")

    def stories():
        """The story builder, around the blank sheet that it is without scripts."""
        return block("stories:all")

    def pdf(page, text=""):
        """Links to the PDFs of a page, `star` say, after a text; nothing where no PDFs are made."""
        return f"{text}\n\n{block(f'pdf:{page}')}" if renderer.pdfs else ""

    def plans():
        """All study plans."""
        return block("plans:all")

    def kit():
        """The interviewer's kit: its form, scorecards, and the questions it chooses from."""
        return block("kit:all")

    def wanted():
        """The syllabus entries that are not answered yet."""
        return block("wanted:all")

    def number(what):
        """How many `questions`, `topics`, `references`, `figures` there are; `answered` and `wanted` of the `syllabus`."""
        return str(counts()[what])

    @functools.cache
    def counts():
        return {
            "questions": len(bank.questions),
            "topics": len({question.topic for question in bank.questions.values()}),
            "references": len({key for question in bank.questions.values() for key in question.content.references}),
            "figures": sum(bool(question.content.figure) for question in bank.questions.values()),
            "syllabus": len(bank.syllabus),
            "answered": len(bank.answered),
            "wanted": len(bank.syllabus) - len(bank.answered),
        }

    return {
        "topic": topic,
        "answers": answers,
        "gone": gone,
        "topics": topics,
        "sample": sample,
        "browse": browse,
        "checklist": checklist,
        "checklists": checklists,
        "pdf": pdf,
        "plans": plans,
        "kit": kit,
        "stories": stories,
        "wanted": wanted,
        "number": number,
    }
