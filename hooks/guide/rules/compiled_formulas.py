"""Every formula compiles, and every dollar sign is part of one."""

from guide import markup, tex
from guide.model import Markdown
from guide.problem import shown


def check(bank):
    for item, path, text in bank.texts():
        if not isinstance(text, Markdown) or "$" not in text:
            continue
        found, _, lone = markup.formulas(markup.without_code(text)[0])
        for formula in found:
            try:
                tex.mathml(formula.tex, formula.display)
            except tex.BadFormula as error:
                what = f"the formula {shown(formula.excerpt, 60)} does not compile: {error}"
                near = f", at `{shown(error.near)}`" if error.near.strip() else ""
                yield item.problem(
                    path,
                    what + near,
                    "mend the TeX; brackets close, commands exist in LaTeX and amsmath",
                    formula.excerpt,
                )
        for excerpt in lone:
            what = f"a dollar sign without a partner: `{shown(excerpt)}`"
            fix = r"type `\$` for the sign; a displayed formula `$$…$$` is a paragraph of its own, an inline one touches its dollars"
            yield item.problem(path, what, fix, excerpt.strip())
