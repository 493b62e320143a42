"""The real data: enough of every kind, every program run, every coding answer compared with a reference."""

import collections
import doctest
import importlib.util
import re

import pytest

from conftest import ROOT
from guide import bank, markup

BANK, PROBLEMS = bank.load(ROOT / "data", "data")
PROGRAMS = sorted((ROOT / "data/topics").glob("*/*.py"))


def test_the_data_has_no_problems():
    assert "\n".join(map(str, PROBLEMS)) == ""


def test_there_are_enough_questions_of_every_kind_over_enough_topics():
    kinds = collections.Counter(question.content.kind for question in BANK.questions.values())
    assert len(BANK.questions) >= 36
    assert len({question.topic for question in BANK.questions.values()}) >= 9
    assert min(kinds.values()) >= 4 and len(kinds) == 7


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_the_code_of_an_answer_runs_and_prints_what_it_says(path):
    spec = importlib.util.spec_from_file_location(path.stem.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    result = doctest.testmod(module)
    assert result.attempted > 0, "an answer's code shows at least one example"
    assert result.failed == 0


def test_every_coding_answer_is_compared_with_a_reference():
    coding = {question.id for question in BANK.questions.values() if question.content.kind == "coding"}
    tested = {path.stem.removeprefix("test_").replace("_", "-") for path in (ROOT / "tests/answers").glob("test_*.py")}
    assert coding == tested


def test_every_answer_to_a_line_of_the_guides_was_reviewed():
    """A new question may wait for its reader; what the guide started from may not."""
    started = {entry.id for entry in BANK.syllabus.values() if entry.content.guide}
    waiting = [
        question.id
        for question in BANK.questions.values()
        if started & set(question.answered) and not question.content.reviewed
    ]
    assert waiting == []


def test_words_that_say_nothing_are_absent():
    empty = re.compile(
        r"\b(crucial\w*|plays? an? (vital|key|crucial) role|delv(e|es|ing)|in today.s|it is important to note|(to|can|we) leverage|leverag(ed|ing)|seamless\w*|comprehensive\w*|ensur\w+ that)\b",
        re.I,
    )
    found = [
        (question.id, path, match[0])
        for question in BANK.questions.values()
        for path, text in markup.strings(question.content)
        for match in empty.finditer(text)
    ]
    assert found == []


def test_every_line_of_the_guides_is_answered():
    assert [row.id for row in BANK.guides if not set(row.content.syllabus) <= BANK.answered] == []
