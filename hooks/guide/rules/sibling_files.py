"""Code and figure of a question are files of its own name, beside it; a figure has the script that draws it."""


def check(bank):
    for question in bank.questions.values():
        for name, ending in (("code", ".py"), ("figure", ".svg")):
            given = getattr(question.content, name)
            if given is None:
                continue
            wanted = question.id + ending
            if given != wanted:
                yield question.problem(
                    (name,),
                    f"`{given}` is not the file that goes with this question",
                    f"type `{wanted}`, and name the file so",
                )
            elif bank.file(question, given).is_symlink() or not bank.file(question, given).is_file():
                yield question.problem(
                    (name,),
                    f"there is no file {given} beside this one",
                    f"add {bank.shown(bank.file(question, given))}, or delete this line",
                )
            elif name == "figure" and not (script := bank.root / "figures" / f"{question.id}.py").is_file():
                yield question.problem(
                    (name,), "no script draws this figure", f"add {bank.shown(script)} with a function draw()"
                )
