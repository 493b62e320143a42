"""A figure is an SVG drawing and nothing else: shapes and words, no script, style, link or picture."""

import functools
import re
import xml.etree.ElementTree as ET

from guide import source
from guide.problem import Problem, shown

LIMIT = 60_000
SHAPES = frozenset(
    "svg g defs clipPath pattern path rect circle ellipse line polyline polygon text tspan use marker".split()
)
NAMESPACE = "{http://www.w3.org/2000/svg}"


def check(bank):
    for question in bank.questions.values():
        path = bank.file(question, f"{question.id}.svg")
        if not question.content.figure or path.is_symlink() or not path.is_file():
            continue
        text, troubles = source.decode(path.read_bytes()[: LIMIT + 1], LIMIT)
        complaints = [trouble.what for trouble in troubles] or foreign(text)
        for what in complaints:
            fix = f"draw it with guide.figure in data/figures/{question.id}.py and run `python hooks/refresh.py`"
            yield Problem(bank.shown(path), 1, 1, "", what, fix)


@functools.lru_cache(maxsize=10_000)
def foreign(text):
    """What in an SVG text is not drawing."""
    if "<!" in text or "<?" in text.replace("<?xml", "", 1):
        return ["a declaration or processing instruction stands in the figure"]
    try:
        root = ET.fromstring(text)
    except ET.ParseError as error:
        return [f"not readable as SVG: {error}"]
    found = (
        []
        if root.tag == NAMESPACE + "svg" and root.get("viewBox")
        else ["the file does not start with <svg viewBox=…>"]
    )
    for node in root.iter():
        if node.tag.removeprefix(NAMESPACE) not in SHAPES:
            found.append(f"`<{shown(node.tag.removeprefix(NAMESPACE))}>` is not a shape")
        for name, value in node.attrib.items():
            outside = name.endswith("href") and not value.startswith("#")
            if (
                name.startswith("on")
                or name == "style"
                or outside
                or re.search(r"url\((?!#)|script:|data:|image\(", value, re.I)
            ):
                found.append(f"the attribute `{shown(name)}` may not be used, or not with this value")
    return found[:5]
