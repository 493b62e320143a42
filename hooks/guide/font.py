"""The font of formulas: STIX Two Math, cut down to the signs that the site's formulas use."""

import base64
import importlib.metadata
import io
import re
import unicodedata

from guide import cache

MATH = re.compile(r"<math.*?</math>", re.DOTALL)
# A browser shows `<mi>x</mi>` in the italic of the mathematical alphabets, so those signs are needed too.
ITALIC = {chr(ord("A") + i): chr(0x1D434 + i) for i in range(26)}
ITALIC |= {chr(ord("a") + i): chr(0x1D44E + i) for i in range(26)} | {"h": "ℎ"}
ITALIC |= {chr(0x391 + i): chr(0x1D6E2 + i) for i in range(25)} | {chr(0x3B1 + i): chr(0x1D6FC + i) for i in range(25)}
ITALIC |= dict(zip("∂ϵϑϰϕϱϖ∇", "𝜕𝜖𝜗𝜘𝜙𝜚𝜛𝛻", strict=True))


@cache.kept
def signs(html):
    """The characters of all formulas in a page, as a text."""
    found = set()
    for formula in MATH.findall(html):
        text = re.sub(
            r"&(\w+);",
            lambda match: {"lt": "<", "gt": ">", "amp": "&"}.get(match[1], ""),
            re.sub(r"<[^>]*>", "", formula),
        )
        # A root's sign is drawn for its element and stands in no text.
        found |= {"√"} if "<msqrt" in formula or "<mroot" in formula else set()
        found |= set(text) | {ITALIC[sign] for sign in text if sign in ITALIC}
    return "".join(sorted(sign for sign in found if unicodedata.category(sign)[0] not in "CZ"))


def woff2(characters):
    """The bytes of the font with these characters, their stretched forms and the MATH table; the same for the same set."""
    return base64.b64decode(subset_of("".join(sorted(characters))))


@cache.kept
def subset_of(characters):
    """The same in base64."""
    # A large package, and seldom needed.
    from fontTools import subset

    # Found without importing the package, of which nothing but the font is needed.
    source = importlib.metadata.distribution("ziamath").locate_file("ziamath/fonts/STIXTwoMath-Regular.ttf")
    options = subset.Options(
        flavor="woff2",
        layout_features=["math", "ssty", "dtls"],
        hinting=False,
        recalc_timestamp=False,
        notdef_outline=True,
        desubroutinize=True,
    )
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=list(map(ord, characters)))
    subsetter.subset(font)
    out = io.BytesIO()
    subset.save_font(font, out, options)
    return base64.b64encode(out.getvalue()).decode()
