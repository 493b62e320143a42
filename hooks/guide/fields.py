"""The fields of a question as a person reads them: for the table in CONTRIBUTING.md and for a new file."""

from guide import explain, model

SHAPES = list(dict.fromkeys(model.KINDS.values()))


def table():
    """The rows of the field table, as Markdown."""
    rows = ["| Field | Kinds | What it is | Limits |", "|---|---|---|---|"]
    for name in dict.fromkeys(name for shape in SHAPES for name in shape.model_fields):
        kinds = [kind for kind, shape in model.KINDS.items() if name in shape.model_fields]
        required = [kind for kind in kinds if model.KINDS[kind].model_fields[name].is_required()]
        note = "" if required == kinds else f" (required for {', '.join(required)})" if required else " (optional)"
        where = "all" if len(kinds) == len(model.KINDS) else ", ".join(kinds)
        rule = rule_of(model.Question if name in model.Question.model_fields else model.KINDS[kinds[0]], name)
        rows.append(f"| `{name}`{note} | {where} | {rule.get('description', '')} | {limits(rule)} |")
    return "\n".join(rows)


def limits(rule):
    """A field's limits in a few words, from its part of the JSON Schema."""
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


def scaffold(shape, given):
    """A new file of a model: every field under a comment that says what it is; `given` holds values that are known.

    What has to be written stands as TODO, which the check tells one by one; optional fields are commented out.
    """
    lines = []
    for name in in_order(shape):
        rule = rule_of(shape, name)
        optional = not shape.model_fields[name].is_required() and name not in given
        said = limits(rule)
        about = f"{rule['description'].rstrip('.')}{f' ({said})' if said else ''}."
        lines.append(f"# {'Optional. ' if optional else ''}{about}")
        entry = [f"{name}: {given[name]}"] if name in given else form(shape, name, rule)
        lines += [f"# {line}" if optional else line for line in entry] + [""]
    return "\n".join(lines).rstrip() + "\n"


def in_order(shape):
    """The names of a model's fields in the order in which a person fills them in: a kind's own fields amid the common ones."""
    names = list(shape.model_fields)
    common = [name for name in names if name in model.Question.model_fields and name != "answer"]
    own = [name for name in names if name not in common]
    at = common.index("short")
    early = [name for name in own if name in ("task", "competency")]
    return [*common[:at], *early, "short", *(name for name in own if name not in early), *common[at + 1 :]]


def rule_of(shape, name):
    """A field's part of the JSON Schema, with the description of all kinds where its own kind gives none."""
    return {"description": explain.schema_at(model.Question, (name,)).get("description", "")} | explain.schema_at(
        shape, (name,)
    )


def form(shape, name, rule):
    """The lines of a field that is still to be written."""
    inner = explain.schema_at(shape, (name, 0))
    if "properties" in rule:
        return [f"{name}:", *(line for part in rule["properties"] for line in (f"  {part}: >-", "    TODO"))]
    if "properties" in inner:
        first, second = inner["properties"]
        return [f"{name}:", f"  - {first}: TODO", f"    {second}: >-", "      TODO"]
    if rule.get("type") == "array":
        return [f"{name}:", "  - TODO"] if "words" in inner else [f"{name}: [{', '.join(inner.get('enum', ['TODO']))}]"]
    if "words" in rule:
        return [f"{name}: |", "  TODO"]
    known = rule.get("enum") or rule.get("examples") or ["TODO"]
    return [f"{name}: {known[0] if rule.get('type') != 'string' or 'enum' in rule else 'TODO'}"]
