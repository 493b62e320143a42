"""A link leads to a question (`question:id`) or to an https address."""

import re

from guide import markup
from guide.problem import shown


def check(bank):
    for item, path, text in bank.texts():
        for target, excerpt, _ in markup.links(markup.prose(text)):
            if not re.match(r"(question:|https://[\w-]+\.)", target):
                what = f"`{shown(target)}` is not an address that a link may have"
                yield item.problem(
                    path, what, "link to question:<id>, or to an address that starts with https://", excerpt
                )
