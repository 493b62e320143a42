"""Syllabus ids that a question or a guide's line names exist in syllabus.yml."""

from guide.explain import nearest


def check(bank):
    for item in (*bank.questions.values(), *bank.guides):
        for index, id in enumerate(item.content.syllabus):
            if id == item.id:
                yield item.problem(
                    ("syllabus", index),
                    f"`{id}` is this file's own name",
                    "delete it: a question answers its own entry anyway",
                )
            elif id not in bank.syllabus and id not in bank.unread:
                near = nearest(id, bank.syllabus)
                yield item.problem(
                    ("syllabus", index),
                    f"no syllabus entry `{id}`",
                    f"type `{near}`" if near else "use an id of data/syllabus.yml",
                )
