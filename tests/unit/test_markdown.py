"""A field's Markdown becomes HTML, and nothing that a contributor types becomes markup of its own."""

import pytest

from guide import markup, tex
from guide.markdown import code_block, inline, to_html


def test_formulas_become_mathml_inline_and_displayed():
    html = to_html("The ratio $r=\\frac{h}{w}$ is\n\n$$\nr^2\n$$\n\ndone.")
    assert "<p>The ratio <math><mi>r</mi>" in html
    assert '<div class="math"><math display="block"><msup>' in html
    assert "$" not in html


@pytest.mark.parametrize("text", ["`$x$`", r"\$5 and \$6", "```\n$x$\n```", "a 5 $ b 6 $ c"])
def test_dollars_that_are_no_formula_stay(text):
    assert "<math" not in to_html(text)
    assert "$" in to_html(text)


def test_a_formula_that_does_not_compile_raises_with_its_reason():
    with pytest.raises(tex.BadFormula, match="Unknown command") as caught:
        to_html(r"so $\foo{x}$ is")
    assert caught.value.near == r"\foo{x}"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "<div markdown='1'>\n\n**x**\n\n</div>",
        "<!-- x --><b>x</b>",
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT:alert(1) 'y')",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "<https://example.org/>",
        "![x](https://example.org/x.png)",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "# heading\n\nwords\n===\n\nwords\n---",
        "x {: onclick=alert(1) }",
        r"$\text{<img src=x onerror=alert(1)>}$",
        r"$\color{red;background:url(//x)} x$",
        "```html\n<script>alert(1)</script>\n```",
        "```python onclick=alert(1)\nx\n```",
        "``` {.python onclick=alert(1)}\nx\n```",
        "| <script> | b |\n|---|---|\n| <img src=x> | d |",
        "&lt;script&gt; &#60;script&#62;",
        "\x02wzxhzdk:0\x03",
        "**<b onclick=x>**",
        "<details open ontoggle=alert(1)>",
        "<svg/onload=alert(1)>",
    ],
)
def test_no_markup_comes_of_what_is_typed(text):
    """Only elements that Markdown itself makes, without handlers, styles or addresses other than https and question."""
    import html.parser

    allowed = set("p a strong em code pre span div table thead tbody tr th td ul ol li br blockquote math".split())
    found = []

    class Look(html.parser.HTMLParser):
        def handle_starttag(self, tag, attrs):
            mathml = tag.startswith("m")
            if tag not in allowed and not mathml:
                found.append(tag)
            for name, value in attrs:
                if (
                    name.startswith("on")
                    or name in ("style", "src", "srcset")
                    or (name == "href" and not value.startswith(("https://", "question:")))
                ):
                    found.append((tag, name, value))

        def handle_comment(self, data):
            found.append(data)

    try:
        Look().feed(to_html(text))
    except tex.BadFormula:
        return
    assert found == []


def test_one_text_cannot_spoil_the_next():
    to_html("```\nnever closed")
    to_html("[x]: https://example.org")
    assert to_html("[x] and **bold**") == "<p>[x] and <strong>bold</strong></p>"


def test_templates_are_text():
    assert to_html("{{ 7 * 7 }} and {% raw %}") == "<p>{{ 7 * 7 }} and {% raw %}</p>"


def test_a_program_with_fences_in_it_is_one_block():
    html = code_block('x = """\n```\n````\n"""\n')
    assert html.count("<pre>") == 1
    assert "````" in html


def test_a_line_has_no_paragraph_around_it():
    assert inline("**x** and $y$").startswith("<strong>x</strong> and <math")
    assert inline("one\n\ntwo") == "<p>one</p>\n<p>two</p>"


def test_offsets_stay_true_when_code_and_formulas_are_blanked():
    text = "a `code $x$` b $y$ c\n```\n# x\n```\nd"
    rest = markup.prose(text)
    assert len(rest) == len(text)
    assert rest.split() == ["a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("text", "formulas", "lone"),
    [
        ("$x$ and $y z$", ["x", "y z"], 0),
        ("$$x$$", ["x"], 0),
        ("words\n\n$$\nx\n$$\n\nwords $y$", ["\nx\n", "y"], 0),
        (r"\$5", [], 0),
        ("$5", [], 1),
        ("words $$x$$ words", ["x"], 2),
        ("5 $ and 6 $", [], 2),
    ],
)
def test_dollars_are_paired_as_the_page_pairs_them(text, formulas, lone):
    found, rest, alone = markup.formulas(text)
    assert [formula.tex for formula in found] == formulas
    assert rest.replace(r"\$", "").count("$") == lone
    assert bool(alone) == bool(lone)
    assert len(found) == to_html(text).count("<math")


def test_the_empty_corner_of_a_table_is_no_head():
    html = to_html("|  | a |\n|---|---|\n| b | 1 |")
    assert "<th></th>" not in html and "<td></td>" in html and "<th>a</th>" in html
