"""A list names each thing once."""

from guide import ticks


def check(bank):
    for item in bank.checklists.values():
        seen = {}
        for number, section in enumerate(item.content.sections):
            for index, line in enumerate(map(ticks.line, section.items)):
                if line.name in seen:
                    what = f"these words are an item of {seen[line.name]} already, and would share its tick"
                    yield item.problem(("sections", number, "items", index), what, "delete one of them")
                seen.setdefault(line.name, f"`{section.title}`")
    for question in bank.questions.values():
        for name in ("roles", "tags", "aliases", "syllabus", "references"):
            seen = set()
            for index, value in enumerate(getattr(question.content, name)):
                if value.lower() in seen:
                    yield question.problem((name, index), f"`{value}` is given twice", "delete one of them")
                seen.add(value.lower())
