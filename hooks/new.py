"""Start a question: write a file with every field of its kind, each under a line that says what it is.

Exit code 0: written (or shown, with --dry-run), 2: refused, with the reason and what to type.
"""

import argparse
import re
import sys
from pathlib import Path

from check import default, refuse, shown
from guide import bank, explain, fields, model

EXAMPLE = "make new topic=trees-ensembles id=gini-impurity kind=maths"


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Start a question.", epilog=f"example: {EXAMPLE}")
    parser.add_argument("topic", nargs="?", default="", help="the folder of the topic, such as trees-ensembles")
    parser.add_argument(
        "id", nargs="?", default="", help="the question's id and file name: lower-case words joined by hyphens"
    )
    parser.add_argument("kind", nargs="?", choices=model.KINDS, help="default: the syllabus entry's kind, else concept")
    parser.add_argument("--data", type=Path, default=default(), help="the data folder (default: data)")
    parser.add_argument("--dry-run", action="store_true", help="show what would be written, and write nothing")
    options = parser.parse_args(arguments)
    guide = bank.load(options.data, shown(options.data.resolve()))[0]
    reason = refusal(guide, options.topic, options.id)
    if reason:
        return refuse(*reason, command="new")
    for line in notes(guide, options.id):
        print(f"note: {line}", file=sys.stderr)
    path = options.data / "topics" / options.topic / f"{options.id}.yml"
    text = contents(guide, options.id, options.kind)
    if options.dry_run:
        print(f"# would be written to {path}\n{text}", end="")
        return 0
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        return refuse(
            f"{path} cannot be written: {error.strerror}", "see that the folder exists and is yours", command="new"
        )
    print(f"wrote {path}\nnext:\n    make check    says what is left to write\n    make serve    shows the page")
    return 0


def refusal(guide, topic, id):
    """Why no question of this id may be started in this topic, and what to type instead; None where it may."""
    folders = sorted(path.parent.name for path in (guide.root / "topics").glob("*/topic.yml"))
    if not topic or not id:
        return "a topic and an id are needed", EXAMPLE
    if topic not in folders:
        near = explain.nearest(topic, folders)
        return f"there is no topic `{topic}`", f"topic={near}" if near else f"one of {', '.join(folders)}"
    if not re.fullmatch(model.ID[1:-1], id) or len(id) > 60:
        good = re.sub(r"[^a-z0-9]+", "-", id.lower()).strip("-")[:60] or "a-name"
        return f"`{id}` cannot be an id: lower-case words joined by hyphens, at most 60 characters", f"id={good}"
    taken = next((guide.root / "topics").glob(f"*/{id}.yml"), None)
    if taken or id == "topic":
        return (
            f"the id `{id}` is taken{f' by {guide.shown(taken)}' if taken else ''}",
            "improve that question, or choose another id",
        )
    return None


def notes(guide, id):
    """What is like this id already: questions, and syllabus entries."""
    near = explain.near(id, guide.questions)
    if near:
        yield f"like it and answered: {', '.join(near)}"
    if id not in guide.syllabus:
        near = explain.near(id, set(guide.syllabus) - set(guide.questions))
        yield "the syllabus has no entry of this id" + (f"; like it: {', '.join(near)}" if near else "")


def contents(guide, id, kind):
    """The text of the new file; a syllabus entry of that id gives its kind and level."""
    entry = guide.syllabus.get(id)
    kind = kind or (entry.content.kind if entry else "concept")
    given = {"kind": kind} | ({"level": entry.content.level} if entry else {})
    given |= {"code": f"{id}.py"} if kind == "coding" else {}
    hint = f"# The syllabus asks: {entry.content.ask}\n" if entry else ""
    return (
        f"# yaml-language-server: $schema=../../schema/question.json\n{hint}{fields.scaffold(model.KINDS[kind], given)}"
    )


if __name__ == "__main__":
    sys.exit(main())
