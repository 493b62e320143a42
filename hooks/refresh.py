"""Write again what is generated from code: the figures, the editors' schemas, the field table in CONTRIBUTING.md,
the picture that links show, and the list of published addresses, which new questions join.

`python hooks/refresh.py` writes all of it, `python hooks/refresh.py figures ID...` only some figures.
"""

import argparse
import functools
import json
import operator
import re
import runpy
import sys
from pathlib import Path

from pydantic import TypeAdapter

from guide import bank, fields, model, moves

ROOT = Path(__file__).resolve().parent.parent
FIELDS = re.compile(r"(<!-- fields -->\n).*?(<!-- /fields -->)", re.DOTALL)


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "what", nargs="?", choices=("all", "figures", "schemas", "table", "social", "addresses"), default="all"
    )
    parser.add_argument("ids", nargs="*", help="with figures: only these questions")
    options = parser.parse_args(arguments)
    written = {}
    if options.what in ("all", "figures"):
        written |= figures(options.ids)
    if options.what in ("all", "schemas"):
        written |= schemas()
    if options.what in ("all", "table"):
        written |= table()
    if options.what in ("all", "social"):
        written |= social()
    if options.what in ("all", "addresses"):
        written |= addresses()
    for path, content in written.items():
        content = content if isinstance(content, bytes) else content.encode()
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            print(f"wrote {path.relative_to(ROOT)}")
    return 0


def figures(ids=()):
    """Path and text of every figure, or of those of `ids`, drawn again by their scripts."""
    from guide.figure import to_svg

    drawn = {}
    for script in sorted((ROOT / "data" / "figures").glob("*.py")):
        if not ids or script.stem in ids:
            home = next((ROOT / "data" / "topics").glob(f"*/{script.stem}.yml")).parent
            drawn[home / f"{script.stem}.svg"] = to_svg(runpy.run_path(str(script))["draw"](), script.stem)
    return drawn


def schemas():
    """Path and text of the JSON Schema of each kind of file."""
    question = functools.reduce(operator.or_, dict.fromkeys(model.KINDS.values()))
    kinds = {
        "question": question,
        "topic": model.Topic,
        "checklist": model.Checklist,
        "plan": model.Plan,
        "references": dict[str, model.Reference],
        "syllabus": dict[str, dict[str, model.Entry]],
        "scorecards": dict[str, model.Scorecard],
        "guides": dict[str, list[model.Row]],
        "tags": dict[str, str],
        "synonyms": dict[str, str],
    }
    written = {}
    for name, shape in kinds.items():
        schema = TypeAdapter(shape).json_schema()
        about = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$comment": "Written by hooks/refresh.py from hooks/guide/model.py.",
        }
        written[ROOT / "data" / "schema" / f"{name}.json"] = (
            json.dumps(about | schema, indent=1, ensure_ascii=False) + "\n"
        )
    return written


def social():
    """Path and bytes of the picture that links to the guide show."""
    from guide.social import png

    return {ROOT / "docs/assets/images/social.png": png()}


def addresses():
    """The published addresses, with those of new questions."""
    path = ROOT / "data" / "addresses.txt"
    return {path: moves.grown(bank.load(ROOT / "data")[0], path.read_text(encoding="utf-8"))}


def table():
    """CONTRIBUTING.md with the table of a question's fields."""
    path = ROOT / "CONTRIBUTING.md"
    text = FIELDS.sub(lambda match: f"{match[1]}{fields.table()}\n{match[2]}", path.read_text(encoding="utf-8"))
    return {path: text}


if __name__ == "__main__":
    sys.exit(main())
