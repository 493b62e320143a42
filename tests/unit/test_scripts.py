"""The site's own scripts never make markup or code of a text."""

import re

from conftest import ROOT

# Of these, some read a text as HTML and some as code; `DOMParser` makes a document that runs nothing, from the guide's own pages.
MAKES = re.compile(
    r"\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc|setHTMLUnsafe)\b"
    r"|document\.write|\beval\(|new Function|set(?:Timeout|Interval)\([\"'`]|setAttribute\(\s*[\"'](?:on|style)"
)


def test_no_script_makes_markup_or_code_of_a_text():
    found = [
        (path.name, match[0])
        for path in (ROOT / "docs/assets/js").rglob("*.js")
        for match in MAKES.finditer(path.read_text())
    ]
    assert found == []
