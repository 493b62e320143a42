"""What the search index knows of a question: its words, without formulas that no one types, buttons, code and labels."""

import functools
import html
import json
import re

from guide import markdown
from guide.model import Markdown

MATH = re.compile(r"<math\b.*?</math>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
# A formula of a letter or a short equation reads well in an excerpt; a longer or taller one does not.
SHORT = 12
TALL = re.compile(r"<(mfrac|msqrt|mroot|mtable|munder|mover|munderover)\b")


@functools.lru_cache(maxsize=50_000)
def words(text):
    """A Markdown text as the index stores it: words, escaped for HTML, formulas short or as an ellipsis."""
    return plain(markdown.to_html(text))


def plain(page):
    """HTML as words."""

    def formula(match):
        said = TAG.sub("", match[0])
        return said if len(html.unescape(said)) <= SHORT and not TALL.search(match[0]) else "…"

    return " ".join(TAG.sub(" ", MATH.sub(formula, page)).split())


def names(question):
    """What a question goes by, besides its words."""
    return [*question.content.aliases, *question.content.tags]


def of_question(question):
    """The index's text for a question: its texts in their order, then its aliases and tags."""
    texts = [words(text) for _, text in question.texts if isinstance(text, Markdown)]
    content = question.content
    also = html.escape(f"Also asked as: {', '.join(content.aliases)}. Tags: {', '.join(content.tags)}.", quote=False)
    return "".join(f"<p>{text}</p>" for text in [*texts, also])


def complete(index, renderer, blocks):
    """A search index (JSON text) with the words of questions and other blocks, and with the names questions go by.

    `blocks` names the blocks of every page by its address.
    """
    index, questions = json.loads(index), renderer.bank.questions
    for entry in index["docs"]:
        page, _, id = entry["location"].partition("#")
        if id in questions:
            entry["text"] = of_question(questions[id])
            # Material shows these as HTML.
            entry["tags"] = [html.escape(name, quote=False) for name in names(questions[id])]
        elif not id:
            # The kit and the stories list questions again; each is found at its own place.
            others = [name for name in blocks.get(page, ()) if not name.startswith(("question:", "kit:", "stories:"))]
            entry["text"] += "".join(f"<p>{plain(renderer.block(name))}</p>" for name in others)
    return json.dumps(index, separators=(",", ":"))
