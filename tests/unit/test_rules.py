"""Each rule is quiet on the fixture and speaks, in these words, when it is broken."""

import pytest

from guide import bank
from guide.rules import RULES

PEAR = "topics/fruit/pear-or-apple.yml"
SENTENCE = "**The measure.**"


def problems(data):
    return [
        (problem.path, problem.line, problem.field, problem.what, problem.fix) for problem in bank.load(data, "data")[1]
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__.rpartition(".")[2])
def test_a_rule_says_what_it_holds_in_one_sentence_and_is_quiet_on_the_fixture(rule, data):
    assert rule.__doc__.strip().endswith(".")
    assert "\n" not in rule.__doc__.strip()
    assert list(rule.check(bank.load(data)[0])) == []


@pytest.mark.parametrize(
    ("added", "what", "fix"),
    [
        (
            "<script>alert(1)</script>",
            "`<script>` is HTML or an attribute, which is not accepted in text",
            "write Markdown; a less-than sign before a letter is typed `&lt;`, code goes in `backticks`",
        ),
        (
            "<!-- hidden -->",
            "`<!-- hidden -->` is HTML or an attribute, which is not accepted in text",
            "write Markdown; a less-than sign before a letter is typed `&lt;`, code goes in `backticks`",
        ),
        (
            "{: onclick=alert(1) }",
            "`{: onclick=alert(1) }` is HTML or an attribute, which is not accepted in text",
            "write Markdown; a less-than sign before a letter is typed `&lt;`, code goes in `backticks`",
        ),
        (
            "word onclick=alert(1) word",
            "`onclick=alert` is HTML or an attribute, which is not accepted in text",
            "write Markdown; a less-than sign before a letter is typed `&lt;`, code goes in `backticks`",
        ),
        (
            "[x](javascript:alert(1))",
            "`javascript:alert(1` is not an address that a link may have",
            "link to question:<id>, or to an address that starts with https://",
        ),
        (
            "[x](data:text/html,x)",
            "`data:text/html,x` is not an address that a link may have",
            "link to question:<id>, or to an address that starts with https://",
        ),
        (
            "[x](../../about/)",
            "`../../about/` is not an address that a link may have",
            "link to question:<id>, or to an address that starts with https://",
        ),
        ("[x](question:pears-or-apples)", "no question `pears-or-apples`", "type `pear-or-apple`"),
        (
            "[x](question:pear-or-apple)",
            "`pear-or-apple` is this question itself",
            "lead to another question, or delete the link",
        ),
        (
            "![x](https://example.org/x.png)",
            "`![x](https://example.org/x.png` is an image",
            "draw it in data/figures and name it in the field figure",
        ),
        (
            "TODO write this",
            "`TODO` stands for text that is not written yet",
            "write it, or leave the field out if it may be",
        ),
        (
            "lorem ipsum",
            "`lorem ipsum` stands for text that is not written yet",
            "write it, or leave the field out if it may be",
        ),
        (
            r"$\foo{x}$",
            r"the formula $\foo{x}$ does not compile: Unknown command \"\foo\", at `\foo{x}`".replace('\\"', '"'),
            "mend the TeX; brackets close, commands exist in LaTeX and amsmath",
        ),
        (
            r"$\frac{1}{2$",
            r"the formula $\frac{1}{2$ does not compile: Expected closing token \"}\", but reached end of input".replace(
                '\\"', '"'
            ),
            "mend the TeX; brackets close, commands exist in LaTeX and amsmath",
        ),
        (
            "it costs $5",
            "a dollar sign without a partner: `it costs $5`",
            r"type `\$` for the sign; a displayed formula `$$…$$` is a paragraph of its own, an inline one touches its dollars",
        ),
    ],
)
def test_text_that_may_not_stand_in_an_answer_is_told_at_its_line(data, added, what, fix):
    file = data / PEAR
    text = file.read_text().replace(SENTENCE, f"{added}\n\n  {SENTENCE}")
    file.write_text(text)
    line = text[: text.index(added)].count("\n") + 1
    assert problems(data) == [(f"data/{PEAR}", line, "answer", what, fix)]


@pytest.mark.parametrize("added", ["# Heading", "Words\n  ====", "Words\n  ---", "---", "***"])
def test_headings_and_rules_are_refused(data, added):
    file = data / PEAR
    file.write_text(file.read_text().replace(SENTENCE, f"{added}\n\n  {SENTENCE}"))
    (found,) = problems(data)
    assert found[3].endswith("is a heading or a rule")


def test_a_fence_that_is_never_closed_is_told(data):
    file = data / PEAR
    file.write_text(file.read_text().replace("stay\n  ```", "stay\n"))
    (found,) = problems(data)
    assert found[2:] == (
        "answer",
        "the code that starts with ````python` is never closed",
        "add a line ``` after the code",
    )


@pytest.mark.parametrize(
    "added",
    [
        "`<script>` and `$x` in code",
        "a < b and b > a",
        r"costs \$5",
        "x & y",
        "{{ 7 * 7 }} {% raw %}",
        "~~~\n  <b> # TODO $ \n  ~~~",
        "$a<b$",
    ],
)
def test_what_only_looks_dangerous_is_taken(data, added):
    file = data / PEAR
    file.write_text(file.read_text().replace(SENTENCE, f"{added}\n\n  {SENTENCE}"))
    assert problems(data) == []


def test_a_field_that_the_text_above_has_swallowed_is_told(data):
    file = data / PEAR
    text = file.read_text().replace("truth: Many", "truth: >-\n      Many")
    file.write_text(
        text.replace(
            "wrong side.\n", "wrong side. -\n      claim: Red fruit are apples. truth: >- Some pears are red.\n"
        )
    )
    (found,) = problems(data)
    assert found[1:4] == (
        48,
        "pitfalls 1, truth",
        "`- claim:` stands inside a text: the line above has swallowed a field",
    )


def test_a_topic_without_description_is_told(data):
    (data / "topics/fruit/topic.yml").unlink()
    told = [found[3:] for found in problems(data)]
    assert (
        "this topic has no description",
        "add data/topics/fruit/topic.yml with title, order, summary, intro and able_to",
    ) in told


def test_a_file_name_that_cannot_be_an_address_is_told(data):
    (data / PEAR).rename(data / "topics/fruit/Pear or Apple.yml")
    assert (
        "data/topics/fruit/Pear or Apple.yml",
        1,
        "",
        "`Pear or Apple` cannot be an address",
        "rename it to pear-or-apple",
    ) in problems(data)


def test_a_yaml_ending_is_told(data):
    (data / PEAR).rename(data / "topics/fruit/pear-or-apple.yaml")
    assert (
        "data/topics/fruit/pear-or-apple.yaml",
        1,
        "",
        "the file name ends in .yaml",
        "rename it to pear-or-apple.yml",
    ) in problems(data)


def test_an_id_is_one_of_a_kind(data):
    (data / "topics/nuts").mkdir()
    for name in ("topic.yml", "dropped-crate.yml"):
        (data / "topics/nuts" / name).write_text((data / "topics/fruit" / name).read_text())
    assert (
        "data/topics/nuts/dropped-crate.yml",
        1,
        "",
        "the id `dropped-crate` is taken by data/topics/fruit/dropped-crate.yml",
        "choose another id: it must be one of a kind in the whole guide",
    ) in problems(data)


def test_a_question_asked_twice_in_other_order_is_told(data):
    file = data / "topics/fruit/dropped-crate.yml"
    (data / "topics/fruit/crate-again.yml").write_text(
        file.read_text().replace("Tell me about a crate that you dropped", "You dropped a crate? Tell me about that")
    )
    (found,) = problems(data)
    assert found[3:] == ("asks almost the same as `crate-again`", "merge the two, or say what only this one asks")


@pytest.mark.parametrize(
    ("name", "what", "fix"),
    [
        (
            "pear-or-apple.py",
            "there is no file pear-or-apple.py beside this one",
            "add data/topics/fruit/pear-or-apple.py, or delete this line",
        ),
        (
            "pear-or-apple.svg",
            "there is no file pear-or-apple.svg beside this one",
            "add data/topics/fruit/pear-or-apple.svg, or delete this line",
        ),
        (
            "../../figures/pear-or-apple.py",
            "no script draws this figure",
            "add data/figures/pear-or-apple.py with a function draw()",
        ),
    ],
)
def test_a_file_that_is_named_exists(data, name, what, fix):
    (data / "topics/fruit" / name).unlink()
    assert [found[3:] for found in problems(data)] == [(what, fix)]


def test_a_file_that_nothing_shows_is_told(data):
    (data / "topics/fruit/notes.txt").write_text("x")
    (data / "figures/plum.py").write_text("x = 1\n")
    assert [found[0::3][:2] for found in problems(data)] == [
        ("data/figures/plum.py", "no question has this name"),
        ("data/topics/fruit/notes.txt", "no question shows this file"),
    ]


def test_code_that_python_cannot_read_is_told_and_not_run(data):
    (data / "topics/fruit/pear-or-apple.py").write_text("import os\nos.abort()\ndef f(:\n")
    assert [(found[0], found[1], found[3]) for found in problems(data)] == [
        ("data/topics/fruit/pear-or-apple.py", 3, "Python cannot read this: invalid syntax")
    ]


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<script>alert(1)</script>", "`<script>` is not a shape"),
        ('<rect onload="x()"/>', "the attribute `onload` may not be used, or not with this value"),
        ('<rect style="fill:red"/>', "the attribute `style` may not be used, or not with this value"),
        ('<rect fill="url(https://x.org/a)"/>', "the attribute `fill` may not be used, or not with this value"),
        ('<use href="https://x.org/a#b"/>', "the attribute `href` may not be used, or not with this value"),
        ("<foreignObject/>", "`<foreignObject>` is not a shape"),
        ("<image/>", "`<image>` is not a shape"),
    ],
)
def test_a_figure_is_shapes_and_nothing_else(data, inside, what):
    (data / "topics/fruit/pear-or-apple.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">{inside}</svg>'
    )
    assert [found[3] for found in problems(data)] == [what]


def test_a_figure_with_entities_is_refused_before_it_is_expanded(data):
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">&b;</svg>'
    (data / "topics/fruit/pear-or-apple.svg").write_text(bomb)
    assert [found[3] for found in problems(data)] == ["a declaration or processing instruction stands in the figure"]


def test_a_figure_without_words_and_words_without_a_figure_are_told(data):
    file = data / PEAR
    text = file.read_text()
    file.write_text(text.replace("figure: pear-or-apple.svg\n", ""))
    assert "there is no figure to describe" in [found[3] for found in problems(data)]
    start, end = text.index("figure_text:"), text.index("listens_for:")
    file.write_text(text[:start] + text[end:])
    assert [found[3] for found in problems(data)] == ["the figure has no figure_text"]


@pytest.mark.parametrize(
    ("change", "line", "what", "fix"),
    [
        (
            ("fruit/pear-or-apple\n", "fruit/pear-or-apple\nfruit/plum\n"),
            6,
            "`fruit/plum` was published and is gone",
            "write `fruit/plum -> fruit/its-new-id`",
        ),
        (
            ("fruit/pear-or-apple\n", "fruit/pear-or-apple\nnuts/dropped-crate\n"),
            6,
            "`nuts/dropped-crate` was published and is gone",
            "write `nuts/dropped-crate -> fruit/dropped-crate`",
        ),
        (
            ("-> fruit/count-cherries", "-> fruit/cherry"),
            8,
            "`fruit/cherry` is not where a question is",
            "write the topic/id where it is found now",
        ),
        (
            ("fruit/pear-or-apple\n", "fruit/pear-or-apple -> fruit/dropped-crate\n"),
            5,
            "`fruit/pear-or-apple` is said to have moved and is there",
            "write `fruit/pear-or-apple`",
        ),
        (
            ("fruit/pear-or-apple\n", "fruit/pear-or-apple\nfruit/pear-or-apple\n"),
            6,
            "`fruit/pear-or-apple` is listed twice",
            "delete one of the two lines",
        ),
    ],
)
def test_a_published_address_leads_somewhere(data, change, line, what, fix):
    file = data / "addresses.txt"
    file.write_text(file.read_text().replace(*change))
    assert ("data/addresses.txt", line, "", what, fix) in problems(data)


def test_renaming_a_question_asks_for_the_line_that_redirects(data):
    (data / "topics/fruit/dropped-crate.yml").rename(data / "topics/fruit/fallen-crate.yml")
    assert (
        "data/addresses.txt",
        4,
        "",
        "`fruit/dropped-crate` was published and is gone",
        "write `fruit/dropped-crate -> fruit/its-new-id`",
    ) in problems(data)
    (data / "topics/fruit/fallen-crate.yml").rename(data / "topics/fruit/dropped-crate.yml")
    assert problems(data) == []


def test_a_plan_names_what_exists(data):
    file = data / "plans/afternoon.yml"
    file.write_text(file.read_text().replace("question:pear-or-apple", "question:pear-or-aple"))
    assert problems(data) == [
        (
            "data/plans/afternoon.yml",
            7,
            "days 1, items 1",
            "no question `pear-or-aple`",
            "type `question:pear-or-apple`",
        )
    ]


def test_every_kind_of_question_has_a_scorecard(data):
    file = data / "scorecards.yml"
    file.write_text(file.read_text().replace("coding:", "codng:"))
    assert problems(data) == [
        (
            "data/scorecards.yml",
            1,
            "",
            "questions of the kind `coding` have no scorecard",
            "add `coding:` with scores, green and red",
        ),
        ("data/scorecards.yml", 14, "codng", "no kind of question `codng`", "type `coding`"),
    ]


def test_a_work_without_identifier_is_told(data):
    file = data / "references.yml"
    file.write_text(file.read_text().replace("  doi: 10.1000/apples.1901\n", ""))
    assert [found[2:] for found in problems(data)] == [
        ("pomona-1901-apples", "no way to find this work", "add doi, arxiv, isbn or url")
    ]


def test_a_list_that_repeats_itself_is_told(data):
    file = data / PEAR
    file.write_text(file.read_text().replace("aliases: [apple vs pear,", "aliases: [Pomes, apple vs pear,"))
    assert [found[2:4] for found in problems(data)] == [("aliases 4", "`pomes` is given twice")]


def test_a_checklist_that_names_a_thing_twice_is_told(data):
    file = data / "checklists/basket.yml"
    file.write_text(file.read_text().replace("      - A ruler", "      - Apples,   **counted**.\n      - A ruler"))
    assert [found[2:] for found in problems(data)] == [
        (
            "sections 2, items 1",
            "these words are an item of `Fruit` already, and would share its tick",
            "delete one of them",
        )
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "basket.yml",
            "order: 10\n",
            "order: 10\nby_topic: true\n",
            ("sections", "the checklist is by topic and has sections too", "delete `by_topic: true`, or the sections"),
        ),
        (
            "skills.yml",
            "by_topic: true\n",
            "",
            ("", "the checklist has no items", "add `sections:`, or `by_topic: true`"),
        ),
        (
            "basket.yml",
            "        good: A name and a day.\n",
            "",
            ("sections 2, items 2, good", "this field is missing", "add `good:` (What a good answer holds)"),
        ),
        (
            "basket.yml",
            "A ruler, `15 cm`.",
            "15",
            ("sections 2, items 1", "YAML reads `15` as a number, not as text", 'put it in quotes: "15"'),
        ),
    ],
)
def test_a_checklist_that_cannot_be_shown_is_told(data, file, old, new, told):
    path = data / "checklists" / file
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))
    assert [found[2:] for found in problems(data)] == [told]


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_what_is_not_a_file_is_told_and_not_followed(data, kind):
    path = data / "topics/fruit/secret.yml"
    path.symlink_to("/etc/passwd") if kind == "link" else path.mkdir()
    assert (
        "data/topics/fruit/secret.yml",
        1,
        "",
        "a link or a folder, not a file",
        "put the file itself here",
    ) in problems(data)
