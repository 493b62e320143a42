"""A link `[words](question:id)` and a follow-up that is an id lead to a question that exists, and not to itself."""

from guide import markup
from guide.explain import nearest


def check(bank):
    for item in (*bank.topics.values(), *bank.checklists.values(), *bank.questions.values()):
        wanted = [
            (path, target.removeprefix("question:"), excerpt)
            for path, text in item.texts
            if "question:" in text
            for target, excerpt, _ in markup.links(markup.prose(text))
            if target.startswith("question:")
        ]
        follow_ups = enumerate(getattr(item.content, "follow_ups", []))
        wanted += [(("follow_ups", index), entry, "") for index, entry in follow_ups if isinstance(entry, str)]
        for path, id, excerpt in wanted:
            if id == item.id and item.id in bank.questions:
                yield item.problem(
                    path, f"`{id}` is this question itself", "lead to another question, or delete the link", excerpt
                )
            elif id not in bank.questions and id not in bank.unread:
                near = nearest(id, bank.questions)
                fix = f"type `{near}`" if near else "use the file name of a question without .yml, or delete the link"
                yield item.problem(path, f"no question `{id}`", fix, excerpt)
