"""A Markdown extension: TeX between dollars becomes MathML, with pymdownx's rules for what is a formula."""

from xml.etree import ElementTree

from markdown import Extension
from pymdownx.arithmatex import (
    RE_DOLLAR_BLOCK,
    RE_SMART_DOLLAR_INLINE,
    BlockArithmatexProcessor,
    InlineArithmatexPattern,
)

from guide.tex import mathml


class Inline(InlineArithmatexPattern):
    """`$x$` -> `<math>`; raises BadFormula."""

    def handleMatch(self, match, data):
        if match[2] is None:
            return super().handleMatch(match, data)
        return self.md.htmlStash.store(mathml(match[3], False)), match.start(0), match.end(0)


class Display(BlockArithmatexProcessor):
    """`$$x$$`, a paragraph of its own -> `<div class="math"><math display="block">`; raises BadFormula."""

    def __init__(self, pattern, config, md):
        super().__init__(pattern, config, md)
        self.md = md

    def run(self, parent, blocks):
        blocks.pop(0)
        block = ElementTree.SubElement(parent, "div", {"class": "math"})
        block.text = self.md.htmlStash.store(mathml(self.match["math"], True))
        return True


class MathML(Extension):
    """Where pymdownx.arithmatex would leave TeX for a script, this leaves nothing to do."""

    def extendMarkdown(self, md):
        settings = {"generic": True}
        md.ESCAPED_CHARS = [*md.ESCAPED_CHARS, "$"]
        md.inlinePatterns.register(Inline(RE_SMART_DOLLAR_INLINE, settings), "mathml", 189.9)
        md.inlinePatterns["mathml"].md = md
        pattern = rf"(?s)^(?:{RE_DOLLAR_BLOCK})[ ]*$"
        md.parser.blockprocessors.register(Display(pattern, settings, md), "mathml", 79.9)
        md.registerExtension(self)


def makeExtension(**settings):
    return MathML(**settings)
