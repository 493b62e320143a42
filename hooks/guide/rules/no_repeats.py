"""A list names each thing once."""


def check(bank):
    for question in bank.questions.values():
        for name in ("roles", "tags", "aliases", "syllabus", "references"):
            seen = set()
            for index, value in enumerate(getattr(question.content, name)):
                if value.lower() in seen:
                    yield question.problem((name, index), f"`{value}` is given twice", "delete one of them")
                seen.add(value.lower())
