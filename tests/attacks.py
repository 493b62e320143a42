"""Hostile text, by the place in data/ where a contribution could put it.

An attack is refused by the check, in the words given, or it is let through and must come out as the text that it is.
`hit()` is what an attack would call; the test listens for it.
"""

import shutil
from typing import NamedTuple

import yaml

FENCE = "is more than the language of a program"
HTML = "is HTML or an attribute"
LINK = "is not an address that a link may have"
FORMULA = "does not compile"
FIGURE = "may not be used, or not with this value"


class Attack(NamedTuple):
    """Where a text is put, the text, and a part of what the check says, or None where it lets it through."""

    place: str
    text: str
    refused: str | None = None


ATTACKS = {
    # Markup as such
    "script": Attack("answer", "<script>hit()</script>", HTML),
    "script in capitals": Attack("answer", "<ScRiPt >hit()</sCrIpT>", HTML),
    "script cut in lines": Attack("answer", "<script\n>hit()</script\n>", HTML),
    "script never closed": Attack("answer", "words <script src=//evil.test/x.js", HTML),
    "script from outside": Attack("truth", "a <script src=https://evil.test/x.js></script> b", HTML),
    "picture with handler": Attack("short", "a <img src=x onerror=hit()> b", HTML),
    "picture without space": Attack("claim", "a <img/src/onerror=hit()> b", HTML),
    "svg": Attack("answer", "<svg/onload=hit()><animate onbegin=hit()></svg>", HTML),
    "details": Attack("listens_for", "a <details open ontoggle=hit()> b", HTML),
    "frame": Attack("answer", "<iframe srcdoc='<script>parent.hit()</script>'></iframe>", HTML),
    "style element": Attack("answer", "<style>* { color: red }</style>", HTML),
    "style from outside": Attack("answer", "<link rel=stylesheet href=https://evil.test/x.css>", HTML),
    "base": Attack("answer", "<base href=https://evil.test/>", HTML),
    "refresh": Attack("answer", "<meta http-equiv=refresh content='0;url=https://evil.test/'>", HTML),
    "form": Attack("answer", "<form action=https://evil.test/><button>x</button></form>", HTML),
    "comment": Attack("answer", "<!-- --><img src=x onerror=hit()> -->", HTML),
    "cdata": Attack("answer", "<![CDATA[<script>hit()</script>]]>", HTML),
    "processing instruction": Attack("answer", "<?xml-stylesheet href='javascript:hit()'?>", HTML),
    "closing of its frame": Attack("answer", "</div></details></article><script>hit()</script>", HTML),
    "math as markup": Attack("answer", "<math><mtext><img src=x onerror=hit()></mtext></math>", HTML),
    "markdown in markup": Attack("answer", "<div markdown='1' onclick='hit()'>\n\n**x**\n\n</div>", HTML),
    "custom element": Attack("answer", "<guide-moved id=x><a href=https://evil.test/>x</a></guide-moved>", HTML),
    "angle split by emphasis": Attack("answer", "<**script**>hit()<**/script**>"),
    "entities": Attack("answer", "&lt;script&gt;hit()&lt;/script&gt; &#60;img src=x &#111;nerror=hit()&#62;"),
    "entities twice": Attack("answer", "&amp;lt;img src=x&amp;gt; &amp;#60;script&amp;#62;hit()"),
    "full-width signs": Attack("answer", "＜script＞hit()＜/script＞"),
    "backslashes": Attack("answer", "\\<script\\>hit()\\</script\\>", HTML),
    "placeholder of the converter": Attack("answer", "\u0002wzxhzdk:0\u0003", "an invisible character, U+0002"),
    "placeholder of a block": Attack("answer", '<div data-block="wanted:all"></div>', HTML),
    "text direction": Attack("answer", "a \u202eb\u202c b", "an invisible character, U+202E"),
    "arabic letter mark": Attack("answer", "a \u061c b", "an invisible character, U+061C"),
    "tag characters": Attack("answer", "a \U000e0068\U000e0069 b", "an invisible character, U+E0068"),
    # Attributes
    "attribute list": Attack("answer", "words {: onclick=hit() style='color:red' }", HTML),
    "attribute list of a link": Attack("answer", "[x](https://example.org){: onclick=hit() }", HTML),
    "attribute list in emphasis": Attack("answer", "**x**{:onmouseover=hit()}", HTML),
    "handler in words": Attack("alias", "x onfocus=hit() autofocus", HTML),
    "quote that ends an attribute": Attack("alias", '" onfocus="hit()" x="', HTML),
    "quote and a class": Attack("alias", '" class="md-overlay" id="x'),
    "title of a link": Attack("answer", "[x](https://example.org '\" onclick=\"hit()')", HTML),
    "title of a link with a quote": Attack("answer", "[x](https://example.org '\" class=\"md-overlay\"')"),
    "fence with attributes": Attack("answer", "``` {.python onclick=hit() style=color:red}\nx\n```", FENCE),
    "fence with classes": Attack("answer", "``` {.md-overlay .md-search__form #__search}\nx\n```", FENCE),
    "fence with a title": Attack("answer", '``` python title="<img src=x onerror=hit()>"\nx\n```'),
    "fence with a language": Attack("answer", '```"><img/src=x/onerror=hit()>\nx\n```'),
    "fence with a script": Attack("answer", "```html\n</code></pre><script>hit()</script>\n```"),
    "fence never closed": Attack("short", "```html\n<script>hit()</script>", "is never closed"),
    "code span": Attack("answer", "`<script>hit()</script>` and ``</code><img src=x onerror=hit()>``"),
    "columns with styles": Attack("answer", "| a | b |\n|:---:|---:|\n| `</td><script>hit()` | 2 |"),
    "tabs": Attack("answer", '=== "<img src=x onerror=hit()>"\n\n    x', HTML),
    "admonition": Attack("answer", '!!! note "<b onclick=hit()>"\n    x', HTML),
    # Addresses
    "javascript": Attack("answer", "[x](javascript:hit())", LINK),
    "javascript in capitals": Attack("answer", "[x](JaVaScRiPt:hit())", LINK),
    "javascript with a tab": Attack("answer", "[x](java&#9;script:hit())", LINK),
    "javascript as entities": Attack("answer", "[x](&#106;avascript&colon;hit())", LINK),
    "javascript after a space": Attack("answer", "[x]( javascript:hit())", LINK),
    "javascript in angles": Attack("answer", "[x](<javascript:hit()>)", LINK),
    "javascript on the next line": Attack("answer", "[x](\njavascript:hit())", LINK),
    "data": Attack("answer", "[x](data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==)", LINK),
    "vbscript": Attack("answer", "[x](vbscript:hit())", LINK),
    "file": Attack("answer", "[x](file:///etc/passwd)", LINK),
    "address of another host": Attack("answer", "[x](//evil.test/)", LINK),
    "reference link": Attack("answer", "[x][y] and [y]\n\n[y]: javascript:hit()", LINK),
    "reference link in a list": Attack("answer", "- [x][y]\n\n      [y]: javascript:hit()"),
    "autolink": Attack("answer", "<javascript:hit()> and <https://evil.test/>", HTML),
    "mail": Attack("answer", "<hit@evil.test>", HTML),
    "picture": Attack("answer", "![x](https://evil.test/x.png)", "is an image"),
    "picture by reference": Attack("answer", "![x][y]\n\n[y]: https://evil.test/x.png"),
    "link in a link": Attack("answer", "[a [x](javascript:hit()) b](https://example.org)", LINK),
    "quote in an address": Attack("answer", '[x](https://example.org/"onclick="hit\\(\\))', HTML),
    "quote and a class in an address": Attack("answer", '[x](https://example.org/"class="md-overlay)'),
    "link of a question with a handler": Attack("answer", "[x](question:count-cherries\"onclick=\"hit())", "no question"),
    "address of a work": Attack("reference.url", "javascript:hit()", "starts with https"),
    "address of a work with a quote": Attack("reference.url", 'https://x.test/"onclick="hit()', "starts with https"),
    "doi with a quote": Attack("reference.doi", '10.1000/x"onclick="hit()'),
    "doi with markup": Attack("reference.doi", "10.1000/<script>hit()</script>"),
    # Templates
    "template": Attack("answer", "{{ 6 * 7777 }} {% set x = 1 %} {# gone #}"),
    "template in a question": Attack("question", "What is {{ 6 * 7777 }} {% raw %}?"),
    "template in a topic's title": Attack("topic.title", "{{ 6 * 7777 }} {% set x = 1 %}"),
    "template in a topic's summary": Attack("topic.summary", "{{ 6 * 7777 }} and so on for a long sentence"),
    "template in a plan": Attack("plan.title", "{{ 6 * 7777 }}"),
    "template in a checklist": Attack("checklist.item", "{{ 6 * 7777 }} and so on"),
    "template in a tag's meaning": Attack("tag", "{{ 6 * 7777 }} {{ config }}"),
    "snippet": Attack("answer", '--8<-- "mkdocs.yml"', None),
    "snippet in a question": Attack("question", '--8<-- "mkdocs.yml" is what?'),
    # Formulas
    "link in a formula": Attack("answer", r"$\href{javascript:hit()}{x}$", FORMULA),
    "address in a formula": Attack("answer", r"$\url{javascript:hit()}$", FORMULA),
    "class in a formula": Attack("answer", r"$\class{md-overlay}{x}$", FORMULA),
    "style in a formula": Attack("answer", r"$\style{color:red}{x}$", FORMULA),
    "id in a formula": Attack("answer", r"$\cssId{__search}{x}$", FORMULA),
    "markup in a formula's text": Attack("answer", r"$\text{<img src=x onerror=hit()>}$"),
    "end of a formula": Attack("answer", r"$\text{</mtext></math><script>hit()</script>}$"),
    "style in a formula's colour": Attack("answer", r"$\color{red;background:url(//evil.test/x)} x$", FORMULA),
    "operator with markup": Attack("answer", r"$\operatorname{<b>}(x)$"),
    "entities in a formula": Attack("answer", r"$\text{&lt;b&gt;}$", FORMULA),
    "less than in a formula": Attack("answer", r"$x \lt y <b z> w$"),
    "command in a formula": Attack("answer", r"$\def\x{\x\x}\x$", FORMULA),
    "displayed markup": Attack("answer", "$$\n\\text{<script>hit()</script>}\n$$"),
    "html in a formula": Attack("answer", r"$\htmlData{onclick=hit()}{x}$", FORMULA),
    "raw style of an array": Attack("answer", r"$\begin{array}{r|l}a&b\end{array}$"),
    # Other places
    "question": Attack("question", 'What is <b onclick="hit()"> in a page?', HTML),
    "question with signs": Attack("question", "What is **x** `y` [z](https://evil.test) {: #__search .md-overlay } \\ & # ?", HTML),
    "question with a link": Attack("question", "What is [x](javascript:hit()) in this?", LINK),
    "alias": Attack("alias", "<img src=x onerror=hit()>", HTML),
    "alias with an entity": Attack("alias", "&lt;img src=x&gt;"),
    "tag": Attack("tag name", '"><script>hit()</script>', "is not lower-case words"),
    "reviewer": Attack("reviewed_by", "<img src=x onerror=hit()>", HTML),
    "caption": Attack("figure_text", "<img src=x onerror=hit()>", HTML),
    "caption with a link": Attack("figure_text", "[x](javascript:hit())", LINK),
    "author of a work": Attack("reference.author", "<img src=x onerror=hit()>"),
    "title of a work": Attack("reference.title", "</cite><script>hit()</script>"),
    "place of a work": Attack("reference.where", '"><img src=x onerror=hit()>'),
    "title of a topic": Attack("topic.title", "</title><script>hit()</script>", HTML),
    "title of a topic with a quote": Attack("topic.title", '" onfocus=hit() autofocus x="', HTML),
    "summary that reloads": Attack("topic.summary", '0;url=https://evil.test/" http-equiv="refresh" name="description'),
    "summary with markup": Attack("topic.summary", 'x"><script>hit()</script> and so on and on', HTML),
    "intro": Attack("topic.intro", "<script>hit()</script>", HTML),
    "title of a checklist": Attack("checklist.title", "<img src=x onerror=hit()>", HTML),
    "item of a checklist": Attack("checklist.item", "a <input autofocus onfocus=hit()>", HTML),
    "link of a checklist": Attack("checklist.item", "see [x](javascript:hit()) now", LINK),
    "title of a plan": Attack("plan.title", "<img src=x onerror=hit()>", HTML),
    "item of a plan": Attack("plan.item", "a <b onclick=hit()>b</b>", HTML),
    "item of a plan with an id": Attack("plan.item", 'question:"><script>hit()</script>', HTML),
    "score": Attack("scorecard", "<img src=x onerror=hit()> and words", HTML),
    "score with a template": Attack("scorecard", "{{ 6 * 7777 }} and &lt;b&gt; words"),
    "wanted question": Attack("syllabus.ask", "What is <img src=x onerror=hit()> here?"),
    "program": Attack("code", 'x = "</code></pre><script>hit()</script>"\n'),
    "program with a fence": Attack("code", '"""\n```\n<script>hit()</script>\n```\n"""\n'),
    "program with a direction mark": Attack("code", 'x = "\u202e"\n', "an invisible character, U+202E"),
    "figure with a script": Attack("figure", "<script>hit()</script>", "is not a shape"),
    "figure with a handler": Attack("figure", '<rect onclick="hit()"/>', FIGURE),
    "figure with a style": Attack("figure", '<rect style="fill:red"/>', FIGURE),
    "figure with a picture": Attack("figure", '<image href="https://evil.test/x.png"/>', "is not a shape"),
    "figure with a page": Attack("figure", "<foreignObject><p>x</p></foreignObject>", "is not a shape"),
    "figure with a link": Attack("figure", '<a href="javascript:hit()"><text>x</text></a>', "is not a shape"),
    "figure with a use": Attack("figure", '<use href="data:image/svg+xml,x#y"/>', FIGURE),
    "figure with an animation": Attack("figure", '<animate onbegin="hit()"/>', "is not a shape"),
    "figure with paint from outside": Attack("figure", '<rect fill="url(https://evil.test/x)"/>', FIGURE),
    "file name": Attack("file name", 'x" onclick="hit()', "cannot be an address"),
    "file name with an attribute list": Attack("file name", "x onclick=hit() .md-overlay", "cannot be an address"),
    "file name of a topic": Attack("topic name", 'x onclick=hit()', "cannot be an address"),
    "file name of a checklist that runs": Attack("checklist name", 'x") }}{{ 6 * 7777 }}{{ ("', "cannot be an address"),
    "file name of a topic that runs": Attack("topic name", 'x") }}{{ 6 * 7777 }}{{ ("', "cannot be an address"),
    # YAML
    "tag of YAML": Attack("yaml", "!!python/object/apply:os.system ['true']", "is a YAML tag"),
    "alias bomb": Attack("yaml", "[&a [x], *a, *a]", "is a YAML alias"),
}  # fmt: skip


def put(data, id, attack):
    """Put an attack into a copy of the fixture's data, in a question (or other thing) of its own named `id`."""
    kind, _, part = attack.place.partition(".")
    text, fruit = attack.text, data / "topics/fruit"
    given = yaml.safe_load((fruit / "pear-or-apple.yml").read_text())
    del given["roles"]
    given |= {"question": f"How is {id} asked of {id}x?", "syllabus": [], "aliases": [f"{id}a", f"{id}b", f"{id}c"]}
    for name in ("code", "figure", "figure_text"):
        del given[name]
    folder, name = fruit, id
    match kind:
        case "answer" | "short":
            given[kind] = f"{text}\n\n{given[kind]}"
        case "question" | "reviewed_by":
            given[kind] = text
        case "claim" | "truth":
            given["pitfalls"][0][kind] = f"{text} {given['pitfalls'][0][kind]}"
        case "listens_for":
            given[kind][0] = f"{text} {given[kind][0]}"
        case "alias":
            given["aliases"][0] = text
        case "tag name":
            given["tags"][0] = text
        case "tag":
            add(data / "tags.yml", id, text)
            given["tags"][0] = id
        case "figure" | "figure_text":
            given |= {"figure": f"{id}.svg", "figure_text": "Rows of points, and a line that lies between them. " * 3}
            given["figure_text"] += text if kind == "figure_text" else ""
            inner = text if kind == "figure" else "<rect/>"
            svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inner}</svg>'
            (fruit / f"{id}.svg").write_text(svg)
            (data / f"figures/{id}.py").touch()
        case "code":
            given["code"] = f"{id}.py"
            (fruit / f"{id}.py").write_text(text)
        case "reference":
            work = {
                "authors": ["Ada Pomona"],
                "title": "Apples",
                "year": 1901,
                "where": "Fruit",
                "isbn": "9781234567897",
            }
            add(
                data / "references.yml",
                f"work-{id}",
                work | ({"authors": [text]} if part == "author" else {part: text}),
            )
            given["references"] = [f"work-{id}"]
        case "scorecard":
            cards = yaml.safe_load((data / "scorecards.yml").read_text())
            kind = next(iter(cards))
            cards[kind]["green"] = [*cards[kind]["green"][-2:], text]
            write(data / "scorecards.yml", cards)
        case "syllabus":
            entry = {"ask": text, "level": "advanced", "kind": "concept", "lists": 0}
            add(data / "syllabus.yml", f"more-{id}", {id: entry})
        case "topic":
            folder = data / "topics" / f"topic-{id}"
            about = yaml.safe_load((fruit / "topic.yml").read_text()) | {"title": f"Topic {id}"}
            about[part] = f"{text} {about[part]}" if part == "intro" else text
            folder.mkdir()
            write(folder / "topic.yml", about)
        case "topic name":
            folder = data / "topics" / text
            folder.mkdir()
            shutil.copy(fruit / "topic.yml", folder)
        case "checklist name":
            shutil.copy(data / "checklists/basket.yml", data / f"checklists/{text}.yml")
        case "file name":
            name = text
        case "checklist" | "plan":
            path = data / {"checklist": "checklists/basket.yml", "plan": "plans/afternoon.yml"}[kind]
            other = yaml.safe_load(path.read_text())
            if part == "title":
                other["title"] = text
            else:
                other["sections" if kind == "checklist" else "days"][0]["items"][0] = text
            write(path.with_name(f"{id}.yml"), other)
    write(folder / f"{name}.yml", given)
    if kind == "yaml":
        with (folder / f"{name}.yml").open("a") as file:
            file.write(f"roles: {text}\n")


def write(path, value):
    path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False))


def add(path, key, value):
    write(path, yaml.safe_load(path.read_text()) | {key: value})
