"""A text has no headings or rules of its own: the page's outline belongs to the template."""

import re

from guide import markup

HEADING = re.compile(
    r"^[ ]{0,3}#{1,6}([ \t].*|)$|^(?=.*\S).*\n[ ]{0,3}(=+|-+)[ ]*$|^[ ]{0,3}([-*_][ ]*){3,}$", re.MULTILINE
)


def check(bank):
    for item, path, text in bank.texts():
        found = HEADING.search(markup.prose(text))
        if found and "|" not in found[0]:
            excerpt = found[0].strip()
            yield item.problem(
                path,
                f"`{excerpt.splitlines()[0]}` is a heading or a rule",
                "start the paragraph with **bold words.** instead",
                excerpt,
            )
