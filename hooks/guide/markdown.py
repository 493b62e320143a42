"""A field's Markdown -> HTML. Each text is converted on its own, so that none can spoil its neighbours."""

import functools
import re

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from guide import cache

EXTENSIONS = ["tables", "sane_lists", "pymdownx.betterem", "pymdownx.superfences", "pymdownx.highlight"]
SETTINGS = {
    # Columns are aligned by an attribute: a style would be refused by the Content-Security-Policy.
    "tables": {"use_align_attribute": True},
    "pymdownx.highlight": {"guess_lang": False, "anchor_linenums": False, "use_pygments": True},
}


class TextOnly(Extension):
    """No HTML, images, headings, automatic or collected links, whatever a text contains: they come out as written."""

    def extendMarkdown(self, md):
        md.preprocessors.deregister("html_block")
        for name in (
            "html",
            "autolink",
            "automail",
            "image_link",
            "image_reference",
            "short_image_ref",
            "reference",
            "short_reference",
        ):
            md.inlinePatterns.deregister(name, strict=False)
        for name in ("hashheader", "setextheader", "hr", "reference"):
            md.parser.blockprocessors.deregister(name, strict=False)
        # A fence names a language; classes and an id of its own could pass for a part of the page.
        md.preprocessors["fenced_code_block"].handle_attrs = lambda match: False
        md.treeprocessors.register(SafeLinks(md), "safe_links", 5)


class SafeLinks(Treeprocessor):
    """A link leads to a question or to https; any other loses its address. Wide tables get a frame that scrolls.

    A head without words is no head to a screen reader, so the empty corner of a table becomes a plain cell.
    """

    def run(self, root):
        for link in root.iter("a"):
            if not re.match(r"(question:[a-z0-9-]+$|https://)", link.get("href", "")):
                link.attrib.pop("href", None)
        for head in root.iter("th"):
            if not len(head) and not (head.text or "").strip():
                head.tag = "td"
        for parent in list(root.iter()):
            for index, child in enumerate(list(parent)):
                if child.tag == "table":
                    frame = parent.makeelement("div", {"class": "scroll"})
                    # Material's script frames tables without a class once more.
                    child.set("class", "q-table")
                    frame.append(child)
                    parent[index] = frame


_converters = {}


@functools.cache
def converter():
    from guide.mathml import MathML

    return Markdown(extensions=[*EXTENSIONS, MathML(), TextOnly()], extension_configs=SETTINGS, output_format="html")


# A line of words without any sign that could mean something in Markdown: most texts are no more.
PLAIN = re.compile(r"[A-Za-z][^\\`*_\[\]<>&$~!\s\x02\x03]*(?: [^\\`*_\[\]<>&$~!\s\x02\x03]+)*")


def to_html(text):
    """The HTML of a Markdown text; raises BadFormula. Links to questions are left as `href="question:<id>"`."""
    return f"<p>{text}</p>" if PLAIN.fullmatch(text) else converted(text)


@cache.kept
def converted(text):
    """The same, whatever the text."""
    md = converter()
    md.reset()
    return md.convert(text)


def of_page(text, settings, extensions, configs):
    """The HTML of a page that we made, and its contents. `settings` is the text that extensions and their settings follow from."""
    name = cache.key("page", text, settings)
    if not (known := cache.get(name)):
        if settings not in _converters:
            _converters.clear()
            _converters[settings] = Markdown(extensions=extensions, extension_configs=configs)
        md = _converters[settings].reset()
        known = cache.put(name, [md.convert(text), md.toc_tokens])
    return known


def inline(text):
    """The HTML of one paragraph, without its `<p>`."""
    html = to_html(text)
    return html[3:-4] if html.startswith("<p>") and html.endswith("</p>") and html.count("<p>") == 1 else html


def code_block(code, language="python"):
    """A program as highlighted HTML."""
    fence = "`" * (max((len(run) for run in re.findall(r"`+", code)), default=2) + 1)
    return to_html(f"{max(fence, '```', key=len)}{language}\n{code.rstrip()}\n{max(fence, '```', key=len)}")
