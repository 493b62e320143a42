"""TeX -> MathML, by the package math-core; nothing is left for a browser to compute."""

import functools
import re

from math_core import LatexError, LatexToMathML

CONVERTER = LatexToMathML(fancy_error=False)
# math-core lays out columns with inline styles, which a strict Content-Security-Policy drops; the stylesheet has these.
CLASSES = {"text-align: right": "r", "text-align: left": "l", "border-right": "line"}


class BadFormula(ValueError):
    """TeX that does not compile; its message says why, `near` is the piece of TeX where it failed."""

    def __init__(self, message, near):
        super().__init__(message)
        self.near = near


@functools.lru_cache(maxsize=20_000)
def mathml(tex, display):
    """The MathML of a formula as a string; raises BadFormula."""
    try:
        markup = CONVERTER.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        at, _, message = str(error).partition(": ")
        at = int(at) if at.isdigit() else 0
        raise BadFormula(message.rstrip("."), tex.encode()[at:].decode(errors="ignore")[:20]) from None
    return re.sub(r' style="([^"]*)"', classed, markup)


def classed(match):
    """The layout that math-core asks for by a style, as classes; a colour or anything else is dropped."""
    names = {name for style, name in CLASSES.items() if style in match[1]}
    if "padding-left:1em" in match[1].replace(" ", ""):
        names.add("gap")
    return f' class="{" ".join(sorted(names))}"' if names else ""
