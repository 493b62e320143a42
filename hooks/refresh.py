"""Write again what is generated from code: the figures, the editors' schemas, the field table in CONTRIBUTING.md.

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

from guide import explain, model

ROOT = Path(__file__).resolve().parent.parent
FIELDS = re.compile(r"(<!-- fields -->\n).*?(<!-- /fields -->)", re.DOTALL)


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("what", nargs="?", choices=("all", "figures", "schemas", "table"), default="all")
    parser.add_argument("ids", nargs="*", help="with figures: only these questions")
    options = parser.parse_args(arguments)
    written = {}
    if options.what in ("all", "figures"):
        written |= figures(options.ids)
    if options.what in ("all", "schemas"):
        written |= schemas()
    if options.what in ("all", "table"):
        written |= table()
    for path, text in written.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
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
        "references": dict[str, model.Reference],
        "syllabus": dict[str, dict[str, model.Entry]],
        "guides": dict[str, list[model.Row]],
        "tags": dict[str, str],
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


def table():
    """CONTRIBUTING.md with the table of a question's fields."""
    rows = ["| Field | Kinds | What it is | Limits |", "|---|---|---|---|"]
    shapes = list(dict.fromkeys(model.KINDS.values()))
    names = list(dict.fromkeys(name for shape in shapes for name in shape.model_fields))
    for name in names:
        having = [shape for shape in shapes if name in shape.model_fields]
        kinds = (
            "all"
            if len(having) == len(shapes)
            else ", ".join(kind for kind, shape in model.KINDS.items() if shape in having)
        )
        required = [
            kind
            for kind, shape in model.KINDS.items()
            if name in shape.model_fields and shape.model_fields[name].is_required()
        ]
        optional = "" if len(required) == sum(shape in having for shape in model.KINDS.values()) else " (optional)"
        if optional and required:
            optional = f" (required for {', '.join(required)})"
        shape = model.Question if name in model.Question.model_fields else having[0]
        rule = explain.schema_at(shape, (name,))
        rows.append(f"| `{name}`{optional} | {kinds} | {rule.get('description', '')} | {limits(rule)} |")
    path = ROOT / "CONTRIBUTING.md"
    text = FIELDS.sub(lambda match: match[1] + "\n".join(rows) + "\n" + match[2], path.read_text(encoding="utf-8"))
    return {path: text}


def limits(rule):
    """A field's limits in a few words."""
    said = []
    if "enum" in rule:
        said.append(", ".join(rule["enum"]))
    if "minimum" in rule:
        said.append(f"{rule['minimum']} to {rule['maximum']}")
    if "minLength" in rule:
        said.append(f"{rule['minLength']} to {rule['maxLength']} characters")
    if rule.get("type") == "array":
        low, high = rule.get("minItems", 0), rule.get("maxItems")
        said.append(f"{low} to {high}" if high else f"at least {low}" if low else "a list")
    if "words" in rule:
        said.append(f"{rule['words'][0]} to {rule['words'][1]} words")
    if "meaning" in rule:
        said.append(rule["meaning"])
    return "; ".join(said)


if __name__ == "__main__":
    sys.exit(main())
