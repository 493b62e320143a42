"""What a Markdown text holds, found without rendering it: code, formulas, links, words.

Offsets stay true: what is taken out of a text is replaced by as many spaces.
"""

import functools
import re
from dataclasses import dataclass

from pymdownx.arithmatex import RE_SMART_DOLLAR_INLINE

FENCE = re.compile(r"^[ ]*(`{3,}|~{3,})(.*)$")
SPAN = re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
INLINE = re.compile(RE_SMART_DOLLAR_INLINE)
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(\s*<?([^)\s>]*)")
DEFINITION = re.compile(r"^[ ]{0,3}\[[^\]]+\]:\s*(\S+)", re.MULTILINE)


@dataclass(frozen=True)
class Formula:
    """TeX between dollars, as it stands in the text."""

    tex: str
    display: bool
    excerpt: str


def blank(text):
    """As many spaces as the text has characters, its line ends kept."""
    return re.sub(r"[^\n]", " ", text)


@functools.lru_cache(maxsize=20_000)
def without_code(text):
    """The text with code blanked, the opening line of a fence that is never closed (or None), and all opening lines."""
    if "`" not in text and "~~~" not in text:
        return text, None, []
    lines, fence, opened, openings = [], None, None, []
    for line in text.split("\n"):
        match = FENCE.match(line)
        if fence is None and match and not (match[1][0] == "`" and "`" in match[2]):
            fence, opened = match[1], line.strip()
            openings.append(opened)
            lines.append(blank(line))
        elif fence is not None:
            if line.strip() == fence:
                fence = opened = None
            lines.append(blank(line))
        else:
            lines.append(line)
    return SPAN.sub(lambda match: blank(match[0]), "\n".join(lines)), opened, openings


@functools.lru_cache(maxsize=20_000)
def formulas(text):
    """The formulas of a text without code, the text with them blanked too, and excerpts where a dollar has no partner."""
    if "$" not in text:
        return [], text, []
    found, rest = [], []
    for block in re.split(r"(\n[ ]*\n)", text):
        inner = block.strip()
        if len(inner) > 4 and inner.startswith("$$") and inner.endswith("$$") and "$$" not in inner[2:-2]:
            found.append(Formula(inner[2:-2], True, inner))
            rest.append(blank(block))
            continue

        def take(match):
            if match[2] is None:
                return match[0]
            found.append(Formula(match[3], False, match[0]))
            return blank(match[0])

        rest.append(INLINE.sub(take, block))
    rest = "".join(rest)
    lone = "$" in rest and [match[0].strip() for match in re.finditer(r"[^\n]{0,12}(?<!\\)\$[^\n]{0,12}", rest)]
    return found, rest, lone or []


def links(text):
    """Targets of the links of a text without code, each with its excerpt and whether it is an image."""
    if "[" not in text:
        return
    for match in LINK.finditer(text):
        yield match[3], match[0], bool(match[1])
        # What a link shows may look like a link again.
        yield from links(match[2])
    for match in DEFINITION.finditer(text):
        yield match[1], match[0], False


def prose(text):
    """The text with code and formulas blanked: what a rule about words or markup looks at."""
    return formulas(without_code(text)[0])[1]


def strings(content, path=()):
    """Every text of a model with its key path, in order."""
    if isinstance(content, str):
        yield path, content
    elif isinstance(content, list):
        for index, value in enumerate(content):
            yield from strings(value, (*path, index))
    elif hasattr(type(content), "model_fields"):
        for name in type(content).model_fields:
            yield from strings(getattr(content, name), (*path, name))
