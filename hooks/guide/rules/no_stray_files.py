"""A file beside the questions is shown by one of them, and a script in figures/ draws for one."""

from guide.problem import Problem


def check(bank):
    shown = {
        bank.file(question, name)
        for question in bank.questions.values()
        for name in (question.content.code, question.content.figure)
        if name
    }
    known = {path.stem for path in (bank.root / "topics").glob("*/*.yml")}
    for path in (bank.root / "topics").glob("*/*"):
        if path.suffix in (".yml", ".yaml") or path.name == "__pycache__" or path in shown:
            continue
        unread = path.stem in known and path.stem not in bank.questions
        if not unread:
            fix = f"name it in the field {'figure' if path.suffix == '.svg' else 'code'} of a question of that name, or delete it"
            yield Problem(bank.shown(path), 1, 1, "", "no question shows this file", fix)
    for path in (bank.root / "figures").glob("*.py"):
        if path.stem not in known:
            yield Problem(
                bank.shown(path), 1, 1, "", "no question has this name", "rename it after its question, or delete it"
            )
