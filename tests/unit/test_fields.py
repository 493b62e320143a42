"""What a newcomer gets wrong in a field, and exactly what the check tells."""

import re

import pytest

from guide import bank

PEAR = "topics/fruit/pear-or-apple.yml"


def told(data, path, old, new, count=1):
    """Problems after replacing `old` by `new` in a file of the fixture: (line, field, what, fix) each."""
    file = data / path
    text = file.read_text()
    assert len(re.findall(old, text, re.MULTILINE)) >= 1, f"the fixture has no {old!r}"
    file.write_text(re.sub(old, lambda _: new, text, count=count, flags=re.MULTILINE))
    problems = bank.load(data, "data")[1]
    return [
        (problem.line, problem.field, problem.what, problem.fix)
        for problem in problems
        if problem.path == f"data/{path}"
    ]


def test_the_fixture_has_no_problems(data):
    assert bank.load(data)[1] == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            r"^minutes: 3\n",
            "",
            (
                1,
                "minutes",
                "this field is missing",
                "add `minutes:` (How many minutes a good spoken answer takes; for coding and design, the exercise)",
            ),
        ),
        (
            r"^minutes: 3",
            "minutes: three",
            (4, "minutes", "`three` is not a whole number", "type a whole number such as 4, without quotes"),
        ),
        (
            r"^minutes: 3",
            'minutes: "3"',
            (4, "minutes", "`3` is not a whole number", "type a whole number such as 4, without quotes"),
        ),
        (r"^minutes: 3", "minutes: 90", (4, "minutes", "90 is out of range", "type a number from 1 to 45")),
        (
            r"^minutes: 3",
            "minutes:",
            (
                4,
                "minutes",
                "this field is empty",
                "write a value after `minutes:`, or delete the line (How many minutes a good spoken answer takes; for coding and design, the exercise)",
            ),
        ),
        (
            r"^level: foundation",
            "level: fundation",
            (3, "level", "`fundation` is not one of foundation, intermediate, advanced", "type `foundation`"),
        ),
        (
            r"^level: foundation",
            "level: no",
            (3, "level", "`False` is not one of foundation, intermediate, advanced", "type `foundation`"),
        ),
        (
            r"^kind: concept",
            "kind: consept",
            (
                2,
                "kind",
                "`consept` is not one of concept, maths, practical, case, coding, system-design, behavioral",
                "type `concept`",
            ),
        ),
        (r"^listens_for:", "listen_for:", (42, "listen_for", "no such field", "write `listens_for:`")),
        (r"^tags: .*", "tags: [sorting, sortin]", (6, "tags 2", "no tag `sortin`", "type `sorting`")),
        (
            r"^tags: .*",
            "tags: sorting",
            (
                6,
                "tags",
                "a text stands where a list belongs",
                "write a list: `[one, two]`, or lines that start with `- `",
            ),
        ),
        (
            r"^tags: .*",
            "tags: [sorting]",
            (
                6,
                "tags",
                "1 given, allowed are 2 to 5",
                "add more, one a line, each after `- ` (What it is about: tags from data/tags.yml)",
            ),
        ),
        (
            r"^aliases: .*",
            "aliases: [no, pear, fruit]",
            (7, "aliases 1", "YAML reads this as false, not as text", "put it in quotes"),
        ),
        (
            r"^aliases: .*",
            "aliases: [2024, pear, fruit]",
            (7, "aliases 1", "YAML reads `2024` as a number, not as text", 'put it in quotes: "2024"'),
        ),
        (
            r"^aliases: .*",
            "aliases: [2024-01-31, pear, fruit]",
            (7, "aliases 1", "YAML reads `2024-01-31` as a date, not as text", 'put it in quotes: "2024-01-31"'),
        ),
        (
            r"^short: >-(\n  .*)+",
            "short: Too short.",
            (
                9,
                "short",
                "2 words, allowed are 40 to 120",
                "say more (What a strong candidate says in 30 to 60 seconds, complete on its own)",
            ),
        ),
        (
            r"^  - claim: .*\n    truth",
            "  - truth",
            (46, "pitfalls 1, claim", "this field is missing", "add `claim:` (What people really say, in their words)"),
        ),
        (
            r"^reviewed: .*",
            "reviewed: last week",
            (
                53,
                "reviewed",
                "`last week` is not a date",
                "type it as year-month-day without quotes, such as 2026-11-20",
            ),
        ),
        (
            r"^  - count-cherries",
            "  - count-cherry",
            (51, "follow_ups 2", "no question `count-cherry`", "type `count-cherries`"),
        ),
        (
            r"^references: .*",
            "references: [pomona-1901-apple, grove-2020-pears]",
            (52, "references 1", "no work `pomona-1901-apple`", "type `pomona-1901-apples`"),
        ),
        (
            r"^syllabus: .*",
            "syllabus: [apple-weigth]",
            (8, "syllabus 1", "no syllabus entry `apple-weigth`", "type `apple-weight`"),
        ),
        (
            r"^code: .*",
            "code: ../../../etc/passwd",
            (
                37,
                "code",
                "`../../../etc/passwd` is not the file that goes with this question",
                "type `pear-or-apple.py`, and name the file so",
            ),
        ),
    ],
)
def test_a_field_that_is_wrong_is_told_with_what_to_type(data, old, new, expected):
    assert told(data, PEAR, old, new) == [expected]


def test_an_unknown_field_comes_with_the_fields_there_are_when_none_is_near(data):
    ((line, field, what, fix),) = told(data, PEAR, r"^minutes: 3", "minutes: 3\nzzz: 1")
    assert (line, field, what) == (5, "zzz", "no such field")
    assert fix.startswith("delete it; the fields here are question, kind, level, minutes, roles, tags")


def test_all_problems_of_a_file_are_told_in_one_run_in_order(data):
    found = told(
        data,
        PEAR,
        r"^minutes: 3\nroles: .*\ntags: .*",
        "minutes: 99\nroles: [engineer]\ntags: [sorting, measuring, sorting]",
    )
    assert [(line, field) for line, field, _, _ in found] == [(4, "minutes"), (5, "roles 1")]


def test_a_file_of_the_wrong_shape_is_told_and_not_a_crash(data):
    for text in (
        "",
        "just words\n",
        "- a\n- b\n",
        "42\n",
        "null\n",
        "question\n",
        "{}\n",
        "question: {a: {b: [1]}}\nkind: [x]\n",
    ):
        (data / PEAR).write_text(text)
        assert any(problem.path.endswith("pear-or-apple.yml") for problem in bank.load(data)[1]), text
