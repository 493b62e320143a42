"""Text is Markdown: no HTML, no event handlers, no attribute lists, no images."""

import re

from guide import markup
from guide.problem import shown

MARKUP = re.compile(r"<[a-zA-Z/!?][^\s>]*[^>\n]{0,200}>?|\bon[a-z]{3,20}\s*=\s*[\"']?\w+|\{:[^}]*\}")

# None of it is without one of these, which are faster to look for.
SIGNS = ("<", "=", "{:")


def check(bank):
    for item, path, text in bank.texts():
        rest = markup.prose(text)
        for found in MARKUP.finditer(rest) if any(sign in rest for sign in SIGNS) else ():
            if found[0].startswith("</") and f"<{found[0][2:].rstrip('> ')}" in rest:
                continue  # told with its opening tag
            what = f"`{shown(found[0])}` is HTML or an attribute, which is not accepted in text"
            yield item.problem(
                path,
                what,
                "write Markdown; a less-than sign before a letter is typed `&lt;`, code goes in `backticks`",
                found[0],
            )
        for opening in markup.without_code(text)[2]:
            if "{" in opening:
                what = f"`{shown(opening)}` is more than the language of a program"
                yield item.problem(path, what, f"write {opening[:3]}python, or another language", opening)
        for _, excerpt, image in markup.links(rest):
            if image:
                yield item.problem(
                    path,
                    f"`{shown(excerpt)}` is an image",
                    "draw it in data/figures and name it in the field figure",
                    excerpt,
                )
