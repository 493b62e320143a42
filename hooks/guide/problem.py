"""A problem: where it is, what is wrong, what to type. And how it prints."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to mend. `line` and `column` count from 1; `field` is named as the author wrote it, or empty."""

    path: str
    line: int
    column: int
    field: str
    what: str
    fix: str

    def __str__(self):
        field = f"{self.field}: " if self.field else ""
        return f"{self.path}:{self.line}:{self.column}: {field}{self.what}\n    fix: {self.fix}"


@dataclass
class Trouble:
    """What is wrong at a line and column, before anybody knows which field it is."""

    line: int
    column: int
    what: str
    fix: str


def as_text(problems, files):
    """All problems in a stable order, then their count; `files` is the number of files read."""
    listing = "".join(f"{problem}\n" for problem in sorted(problems))
    return f"{listing}{counted(len(problems), 'problem')} in {counted(files, 'file')}\n"


def as_json(problems, files):
    """The same for programs: `{"files": n, "problems": [{path, line, column, field, what, fix}]}`."""
    return json.dumps({"files": files, "problems": [asdict(problem) for problem in sorted(problems)]}, indent=2) + "\n"


def as_github(problems, files):
    """The same as annotations on the lines of a pull request, then the count."""

    def escape(text, also=""):
        for character in "%\r\n" + also:
            text = text.replace(character, f"%{ord(character):02X}")
        return text

    lines = (
        f"::error file={escape(p.path, ':,')},line={p.line},col={p.column},title={escape(p.field or 'file', ':,')}::"
        + escape(f"{p.what}\nfix: {p.fix}")
        for p in sorted(problems)
    )
    return "".join(f"{line}\n" for line in lines) + f"{counted(len(problems), 'problem')} in {counted(files, 'file')}\n"


FORMATS = {"text": as_text, "github": as_github, "json": as_json}


def counted(number, noun):
    """`1 problem`, `2 problems`, `no problems`."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


def shown(text, most=40):
    """A short piece of what was found, for a message."""
    text = " ".join(str(text).split())
    return text if len(text) <= most else text[: most - 1] + "…"
