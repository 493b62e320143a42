"""A checklist has sections of its own or follows from the topics, never both and never neither."""


def check(bank):
    for item in bank.checklists.values():
        if item.content.by_topic and item.content.sections:
            what = "the checklist is by topic and has sections too"
            yield item.problem(("sections",), what, "delete `by_topic: true`, or the sections", key=True)
        elif not item.content.by_topic and not item.content.sections:
            yield item.problem((), "the checklist has no items", "add `sections:`, or `by_topic: true`")
