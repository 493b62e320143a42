"""A cited work is in references.yml."""

from guide.explain import nearest


def check(bank):
    for question in bank.questions.values():
        for index, key in enumerate(question.content.references):
            if key not in bank.references and key not in bank.unread:
                near = nearest(key, bank.references)
                fix = (
                    f"type `{near}`"
                    if near
                    else f"add `{key}:` with authors, title, year, where and an identifier to data/references.yml"
                )
                yield question.problem(("references", index), f"no work `{key}`", fix)
