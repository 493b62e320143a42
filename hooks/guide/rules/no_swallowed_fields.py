"""A text does not hold another field, as it does when the lines below it are indented too far or joined to it."""

import re

from guide import markup, model

NAMES = model.FIELDS | {"claim", "truth", "ask", "choice", "weigh", *model.Story.model_fields}
SWALLOWED = re.compile(
    rf"(?:^|\s)(?:- )?({'|'.join(sorted(NAMES))}): (?:[>|][+-]?)(?=\s|$)|(?:^|\s)- (?:claim|ask|choice): "
)


def check(bank):
    for item, path, text in bank.texts():
        rest = markup.without_code(text)[0]
        found = ": " in rest and SWALLOWED.search(rest)
        if found:
            what = f"`{found[0].strip()}` stands inside a text: the line above has swallowed a field"
            yield item.problem(path, what, "start it on a line of its own, indented like its neighbours", found[0])
