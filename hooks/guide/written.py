"""What a page's text may hold besides words: formulas that compile, and links to questions and topics by their names."""

import posixpath
import re

from guide import markup, pages, tex
from guide.problem import Problem

LINK = re.compile(r'href="((?:question|topic|checklist|pdf):[^"]*)"')


def broken_formula(text, source, path):
    """The Problem of the first formula of a page that does not compile, or None; `source` is its file's text."""
    for formula in markup.formulas(markup.without_code(text)[0])[0]:
        try:
            tex.mathml(formula.tex, formula.display)
        except tex.BadFormula as error:
            before = source.partition(formula.excerpt)[0]
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            what = f"the formula {formula.excerpt} does not compile: {error}"
            return Problem(path, line, column, "", what, "mend the TeX")
    return None


def resolved(bank, html, url, missing):
    """`question:<id>`, `topic:<id>`, `checklist:<id>` and `pdf:<page>` as addresses that hold under any sub-path.

    `missing` gives what stands in place of one that leads nowhere.
    """

    def resolve(match):
        try:
            path, slash, id = pages.address(bank, match[1]).rpartition("/")
        except KeyError:
            return missing(match[1])
        return f'href="{posixpath.relpath(path, url or ".")}{slash}{id}"'

    return LINK.sub(resolve, html)
