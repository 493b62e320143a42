"""libyaml's complaints about broken YAML in an author's words."""

from guide.problem import Trouble


def explain(error, text):
    """libyaml's complaint in an author's words."""
    problem = getattr(error, "problem", None) or str(error)
    context = getattr(error, "context", None) or ""
    mark = getattr(error, "problem_mark", None)
    start = getattr(error, "context_mark", None) or mark
    if mark is None:
        return Trouble(1, 1, "this is not readable as YAML", "compare with the example in CONTRIBUTING.md")
    lines = text.split("\n")
    row = lines[mark.line] if mark.line < len(lines) else ""
    character = row[mark.column : mark.column + 1]
    if "quoted scalar" in context and "end of stream" in problem:
        quote = (lines[start.line] if start.line < len(lines) else "")[start.column : start.column + 1] or '"'
        return Trouble(
            start.line + 1,
            start.column + 1,
            "this quote is never closed",
            f"add a closing {quote} at the end of the text",
        )
    if "escape" in problem:
        return Trouble(
            mark.line + 1,
            mark.column + 1,
            "a backslash has a meaning of its own inside double quotes",
            "use single quotes, or a block under `>-` for TeX",
        )
    if "flow" in context:
        bracket = "]" if "sequence" in context else "}"
        return Trouble(
            start.line + 1,
            start.column + 1,
            f"this bracket is never closed with `{bracket}`",
            f"add `{bracket}` at the end of the list, and commas between its entries",
        )
    if character == "\t" or "\t" in row[: mark.column + 1]:
        return Trouble(
            mark.line + 1,
            mark.column + 1,
            "a tab stands here; YAML indents with spaces only",
            "replace the tab with two spaces",
        )
    if "incompatible YAML" in problem or row.startswith("%"):
        return Trouble(mark.line + 1, 1, "a YAML directive is not accepted here", "delete this line")
    if character in "`@%" and character:
        return Trouble(
            mark.line + 1,
            mark.column + 1,
            f"a text cannot start with `{character}` without quotes",
            "put the whole text in quotes, or in a block under `>-`",
        )
    if "mapping values are not allowed" in problem:
        return Trouble(
            mark.line + 1,
            mark.column + 1,
            "a second `: ` in a line looks like another field",
            "put the text in quotes, or in a block under `>-`; or mend the indentation",
        )
    if "control characters" in problem or "special characters" in problem:
        return Trouble(
            mark.line + 1,
            mark.column + 1,
            "an invisible control character stands here",
            "delete it and type the text again",
        )
    what = (
        "the indentation does not fit the lines above"
        if "did not find expected" in problem
        else f"not readable as YAML: {problem}"
    )
    return Trouble(
        mark.line + 1,
        mark.column + 1,
        what,
        "line it up with its neighbours: fields at the margin, lists two spaces in, text under `>-` two spaces in",
    )
