"""YAML as contributors write it: what is accepted, what is refused, and where it stands."""

import pytest

from guide.place import read


def told(text):
    return [(trouble.line, trouble.column, trouble.what, trouble.fix) for trouble in read(text).troubles]


def test_plain_values_have_the_type_that_a_person_expects():
    value = read('a: 4\nb: 0.5\nc: true\nd: words and more\ne: "no"\nf: [x, y]\ng: 10.1111/x\n').value
    assert value == {"a": 4, "b": 0.5, "c": True, "d": "words and more", "e": "no", "f": ["x", "y"], "g": "10.1111/x"}


def test_every_key_path_has_its_line_and_column():
    document = read("a:\n  - x: 1\n    y: two\n")
    assert document.at(("a", 0, "y")) == (3, 8)
    assert document.at(("a", 0, "y"), key=True) == (3, 5)
    assert document.at(("a", 0, "missing")) == (2, 5)


@pytest.mark.parametrize("style", ["|", ">-"])
def test_an_excerpt_is_found_inside_a_block_whatever_way_its_lines_fold(style):
    document = read(f"a: {style}\n  first line\n  second $x +\n  y$ end\n")
    assert document.find(("a",), "$x + y$") == (3, 10)


@pytest.mark.parametrize(
    "word", ["1e3", "0x1f", "12:30", "1_000", ".5", "007", "+1", "2024-13-45", "2024-1-2", ".inf", "<<", "="]
)
def test_a_word_that_tools_read_in_different_ways_is_refused(word):
    assert told(f"a: {word}") == [
        (
            1,
            4,
            f"`{word}` is a number, a time or a special word to some YAML tools, and text to others",
            f'put it in quotes: "{word}"',
        )
    ]
    assert not told(f'a: "{word}"')


@pytest.mark.parametrize("word", ["2-3", "1.2.3", "e3", "10.1000/a", "x:y", "a-1", "_"])
def test_a_word_that_all_tools_read_as_text_is_taken(word):
    assert read(f"a: {word}").value == {"a": word}
    assert not told(f"a: {word}")


def test_a_number_as_long_as_a_file_is_read_at_once():
    assert read("a: " + "1" * 60_000 + "x").value["a"].endswith("x")


def test_a_key_that_is_given_twice_is_told_with_the_line_of_the_first():
    assert told("a: 1\nb: 2\na: 3\n") == [
        (
            3,
            1,
            "`a` is given in line 1 already; YAML would keep one of the two in silence",
            "join the two, or delete one",
        )
    ]


def test_a_key_that_is_no_text_is_told():
    assert told("on: 1\n") == [(1, 1, "the field name `on` is not text to YAML", 'put it in quotes: "on":')]


def test_anchors_aliases_and_tags_are_refused_each_with_its_place():
    assert told("a: &x 1\nb: *x\nc: !!python/object/apply:os.system ['id']\n") == [
        (1, 4, "`&x` is a YAML anchor, which is not accepted here", "delete `&x`"),
        (2, 4, "`*x` is a YAML alias, which is not accepted here", "write the text out again"),
        (
            3,
            4,
            "`!!python/object/apply:os.system` is a YAML tag, which is not accepted here",
            "delete `!!python/object/apply:os.system`",
        ),
    ]


def test_a_second_document_is_refused_and_the_first_is_read():
    document = read("a: 1\n---\nb: 2\n")
    assert document.value == {"a": 1}
    assert told("a: 1\n---\nb: 2\n") == [
        (2, 1, "a second document starts here", "delete this `---` and what follows: one file, one entry")
    ]


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, "{a: " * 5_000, "- " * 30_000 + "x", "a:\n" + "".join(" " * n + "a:\n" for n in range(1, 300))],
)
def test_nesting_without_end_is_refused_without_a_crash(text):
    assert any("nested more than 12 levels deep" in what for _, _, what, _ in told(text))


def test_text_after_a_hash_is_not_dropped_in_silence():
    assert (
        told("question: Which of the #2 models?\n")[0][2]
        == "YAML drops the rest of this line, because of the ` #` in it"
    )
    assert not told("level: foundation  # a comment\n")


@pytest.mark.parametrize(
    ("text", "line", "what", "fix"),
    [
        ("a: 'x\nb: 2\n", 1, "this quote is never closed", "add a closing ' at the end of the text"),
        (
            "a: [1, 2\nb: 3\n",
            1,
            "this bracket is never closed with `]`",
            "add `]` at the end of the list, and commas between its entries",
        ),
        (
            "a: {x: 1\n",
            1,
            "this bracket is never closed with `}`",
            "add `}` at the end of the list, and commas between its entries",
        ),
        ("a:\n\t- b\n", 2, "a tab stands here; YAML indents with spaces only", "replace the tab with two spaces"),
        (
            "a: `x`\n",
            1,
            "a text cannot start with ``` without quotes",
            "put the whole text in quotes, or in a block under `>-`",
        ),
        (
            "a: b: c\n",
            1,
            "a second `: ` in a line looks like another field",
            "put the text in quotes, or in a block under `>-`; or mend the indentation",
        ),
        (
            'a: "\\q"\n',
            1,
            "a backslash has a meaning of its own inside double quotes",
            "use single quotes, or a block under `>-` for TeX",
        ),
        ("%YAML 3.0\n---\na: 1\n", 1, "a YAML directive is not accepted here", "delete this line"),
        (
            "a: |\n  x\n y\n",
            3,
            "the indentation does not fit the lines above",
            "line it up with its neighbours: fields at the margin, lists two spaces in, text under `>-` two spaces in",
        ),
    ],
)
def test_broken_yaml_is_explained_in_an_authors_words(text, line, what, fix):
    assert [(found[0], *found[2:]) for found in told(text)] == [(line, what, fix)]
