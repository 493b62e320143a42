"""The model's complaints in an author's words: the field, what was found, what is allowed, what to type."""

import difflib
import functools
import json

from pydantic import ValidationError

from guide.problem import shown

UNKNOWN = "no such field"


def complaints(model, value):
    """What `model` has against `value`: its instance or None, and a list of (key path, what, fix)."""
    try:
        return model.model_validate(value), []
    except ValidationError as error:
        items = error.errors(include_url=False)
        for item in items:
            item["path"] = tuple(part for part in item["loc"] if part not in ("pair", "id", "line"))
        meant = {meant_by(model, item["path"]) for item in items if item["type"] == "extra_forbidden"}
        # A field under a misspelt name is not missing as well.
        wrong = [item for item in items if item["type"] != "missing" or item["path"] not in meant]
        return None, [(item["path"], *worded(model, item["path"], item)) for item in wrong]


def meant_by(model, path):
    """The path of the field that a misspelt one is most like, or None."""
    near = nearest(str(path[-1]), schema_at(model, path[:-1]).get("properties", {}))
    return near and (*path[:-1], near)


def field_name(path):
    """A key path as an author would say it: `pitfalls 2, truth`."""
    name = ""
    for part in path:
        name += f" {part + 1}" if isinstance(part, int) else f"{', ' if name else ''}{part}"
    return name


def worded(model, path, item):
    """What was found and what to type, for one of pydantic's errors."""
    kind, value, limits, rule = item["type"], item["input"], item.get("ctx", {}), schema_at(model, path)
    name = path[-1] if path else ""
    if kind == "missing":
        return "this field is missing", f"add `{name}:`" + described(rule)
    if kind == "extra_forbidden":
        known = schema_at(model, path[:-1]).get("properties", {})
        near = meant_by(model, path)
        advice = f"write `{near[-1]}:`" if near else f"delete it; the fields here are {', '.join(known)}"
        return UNKNOWN, advice
    if value is None:
        return "this field is empty", f"write a value after `{name}:`, or delete the line" + described(rule)
    if kind == "literal_error":
        allowed = rule.get("enum") or [rule.get("const")]
        near = nearest(str(value), allowed)
        return f"`{shown(value)}` is not one of {', '.join(map(str, allowed))}", f"type `{near or allowed[0]}`"
    if kind == "string_type":
        if isinstance(value, bool):
            return f"YAML reads this as {str(value).lower()}, not as text", "put it in quotes"
        if isinstance(value, dict | list):
            return (
                f"a {noun(value)} stands where a text belongs",
                "write one text; one with `: ` in it needs quotes or a block under `>-`",
            )
        return f"YAML reads `{shown(value)}` as a {noun(value)}, not as text", f'put it in quotes: "{shown(value)}"'
    if kind in ("list_type", "model_type", "model_attributes_type", "dict_type"):
        if kind == "list_type":
            return (
                f"a {noun(value)} stands where a list belongs",
                "write a list: `[one, two]`, or lines that start with `- `",
            )
        inner = ", ".join(rule.get("properties", {})) or "its fields"
        return (
            f"a {noun(value)} stands where fields belong",
            f"write the fields {inner} with a colon and a space after each",
        )
    if kind in ("int_type", "int_from_float", "int_parsing"):
        return (
            f"`{shown(value)}` is not a whole number",
            f"type a whole number such as {example(rule) or 4}, without quotes",
        )
    if kind in ("greater_than_equal", "less_than_equal"):
        low, high = rule.get("minimum"), rule.get("maximum")
        return (
            f"{value} is out of range",
            f"type a number from {low} to {high}" if high is not None else f"type a number of at least {low}",
        )
    if kind == "words":
        return f"{limits['found']} words, allowed are {limits['least']} to {limits['most']}", (
            "cut it" if limits["found"] > limits["most"] else "say more"
        ) + described(rule)
    if kind in ("string_too_short", "string_too_long"):
        low, high = rule.get("minLength", 0), rule.get("maxLength")
        return f"{len(value)} characters, allowed are {low} to {high}", "cut it" if kind.endswith(
            "long"
        ) else "say more" + described(rule)
    if kind in ("too_short", "too_long"):
        low, high = rule.get("minItems", 0), rule.get("maxItems")
        span = f"{low} to {high}" if high is not None else f"at least {low}"
        return (
            f"{len(value)} given, allowed are {span}",
            "delete some" if kind == "too_long" else "add more, one a line, each after `- `" + described(rule),
        )
    if kind == "string_pattern_mismatch":
        return (
            f"`{shown(value)}` is not {rule.get('meaning', 'in the expected form')}",
            f"type {rule.get('meaning', 'it in that form')}"
            + (f", such as `{example(rule)}`" if example(rule) else ""),
        )
    if kind == "bool_type":
        return f"`{shown(value)}` is neither true nor false", "type true or false, without quotes"
    if kind in ("date_type", "date_from_datetime_parsing", "date_parsing"):
        return f"`{shown(value)}` is not a date", "type it as year-month-day without quotes, such as 2026-11-20"
    return item["msg"], "compare with the field table in CONTRIBUTING.md" + described(rule)


def nearest(word, known):
    """The known word that is most like `word`, or None."""
    return next(iter(near(word, known, 1)), None)


def near(word, known, most=3):
    """The known words that are like `word`, the likest first."""
    folded = {candidate.lower().replace("_", "-"): candidate for candidate in map(str, known)}
    found = difflib.get_close_matches(word[:60].lower().replace("_", "-"), folded, n=most, cutoff=0.6)
    return [folded[name] for name in found]


def noun(value):
    """What a value is, in a person's words."""
    kinds = {bool: "yes or no", int: "number", float: "number", str: "text", list: "list", dict: "group of fields"}
    return kinds.get(type(value), type(value).__name__)


def described(rule):
    return f" ({rule['description'].rstrip('.')})" if rule.get("description") else ""


def example(rule):
    given = rule.get("examples", [None])[0]
    return given if given is None or isinstance(given, str) else json.dumps(given)


@functools.cache
def schema(model):
    return model.model_json_schema()


def schema_at(model, path):
    """The part of the model's JSON Schema that rules the value at a key path; empty where there is none."""
    whole = schema(model)

    def settle(part):
        own = {key: value for key, value in part.items() if key not in ("$ref", "anyOf", "oneOf")}
        if "$ref" in part:
            return settle(whole["$defs"][part["$ref"].rpartition("/")[2]]) | own
        for choice in part.get("anyOf", part.get("oneOf", [])):
            settled = settle(choice)
            if settled.get("type") != "null":
                return settled | own
        return part

    here = settle(whole)
    for step in path:
        inner = here.get("items") if isinstance(step, int) else here.get("properties", {}).get(step)
        if inner is None:
            return {}
        here = settle(inner)
    return here
