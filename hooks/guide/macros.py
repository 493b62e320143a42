"""The functions that pages may call: `{{ topic("trees-ensembles") }}` and the like. Each gives Markdown."""

from guide.render import Renderer, nest


def macros(bank, repository=""):
    """The macros over a bank, by name. `repository` is the address for edit and report links, or empty."""
    renderer = Renderer(bank, repository)

    def topic(id):
        """A topic page: its intro, then its questions."""
        return renderer.show("topic.md", topic=bank.topics[id], questions=bank.in_topic(id))

    def topics():
        """All topics that have questions, with their counts."""
        return nest(renderer.show("topics.html"))

    def checklist(id):
        """A checklist to tick."""
        return nest(renderer.show("checklist.html", list=bank.checklists[id]))

    def number(what):
        """How many `questions`, `topics`, `references` or `figures` there are, as a number."""
        counts = {
            "questions": len(bank.questions),
            "topics": len({question.topic for question in bank.questions.values()}),
            "references": len({key for question in bank.questions.values() for key in question.content.references}),
            "figures": sum(bool(question.content.figure) for question in bank.questions.values()),
        }
        return str(counts[what])

    return {"topic": topic, "topics": topics, "checklist": checklist, "number": number}
