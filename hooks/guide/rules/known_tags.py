"""A question's tags are in tags.yml."""

from guide.explain import nearest


def check(bank):
    for question in bank.questions.values():
        for index, tag in enumerate(question.content.tags):
            if tag not in bank.tags:
                near = nearest(tag, bank.tags)
                fix = f"type `{near}`" if near else "use a tag of data/tags.yml, or add a line for this one there"
                yield question.problem(("tags", index), f"no tag `{tag}`", fix)
