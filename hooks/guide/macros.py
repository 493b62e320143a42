"""The functions that pages may call: `{{ topic("trees-ensembles") }}` and the like. Each gives Markdown."""

from guide.render import Renderer, nest


def macros(bank, repository=""):
    """The macros over a bank, by name. `repository` is the address for edit and report links, or empty."""
    renderer = Renderer(bank, repository)

    def topic(id):
        """A topic page: its intro, then its questions."""
        return renderer.show("topic.md", topic=bank.topics[id], questions=bank.in_topic(id))

    def gone(topic):
        """What was once found in a topic that is no more, each with where it is now."""
        return nest(renderer.show("gone.html", topic=topic))

    def topics():
        """All topics that have questions, with their counts."""
        return nest(renderer.show("topics.html"))

    def checklist(id):
        """A checklist to tick."""
        return nest(renderer.show("checklist.html", list=bank.checklists[id]))

    def wanted():
        """The syllabus entries that are not answered yet."""
        return nest(renderer.show("wanted.html"))

    def number(what):
        """How many `questions`, `topics`, `references`, `figures` there are; `answered` and `wanted` of the `syllabus`."""
        counts = {
            "questions": len(bank.questions),
            "topics": len({question.topic for question in bank.questions.values()}),
            "references": len({key for question in bank.questions.values() for key in question.content.references}),
            "figures": sum(bool(question.content.figure) for question in bank.questions.values()),
            "syllabus": len(bank.syllabus),
            "answered": len(bank.answered),
            "wanted": len(bank.syllabus) - len(bank.answered),
        }
        return str(counts[what])

    return {"topic": topic, "gone": gone, "topics": topics, "checklist": checklist, "wanted": wanted, "number": number}
