"""The code of an answer is UTF-8 text that Python can parse; it is not run here."""

import ast
import warnings

from guide import source
from guide.problem import Problem


def check(bank):
    for question in bank.questions.values():
        path = bank.file(question, f"{question.id}.py")
        if not question.content.code or path.is_symlink() or not path.is_file():
            continue
        text, troubles = source.decode(path.read_bytes()[: source.LIMIT + 1], source.LIMIT)
        for trouble in troubles:
            yield Problem(bank.shown(path), trouble.line, trouble.column, "", trouble.what, trouble.fix)
        if text is None:
            continue
        try:
            with warnings.catch_warnings(action="ignore"):
                ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            line, column = getattr(error, "lineno", 1) or 1, getattr(error, "offset", 1) or 1
            yield Problem(
                bank.shown(path),
                line,
                max(column, 1),
                "",
                f"Python cannot read this: {getattr(error, 'msg', error)}",
                "mend the code, then run `make test`",
            )
