"""Nothing waits to be written."""

import re

from guide import markup

PLACEHOLDER = re.compile(r"\b(TODO|FIXME|TBD|TBA|XXX)\b|\b[Ll]orem ipsum\b|<[a-z ]*here>|^\s*(\.\.\.|…)\s*$")

# None of it is without one of these, which are faster to look for.
SIGN = re.compile(r"TODO|FIXME|TB[DA]|XXX|orem ipsum|here>|\.\.\.|…")


def check(bank):
    for item, path, text in bank.texts():
        rest = markup.without_code(text)[0]
        found = SIGN.search(rest) and PLACEHOLDER.search(rest)
        if found:
            yield item.problem(
                path,
                f"`{found[0].strip()}` stands for text that is not written yet",
                "write it, or leave the field out if it may be",
                found[0],
            )
