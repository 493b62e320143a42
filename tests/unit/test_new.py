"""Starting a question: a file with every field, refused where it could do harm, and told step by step by the check."""

import subprocess
import sys

import pytest

from conftest import ROOT
from guide import bank, model


def new(data, *arguments):
    command = [sys.executable, str(ROOT / "hooks" / "new.py"), *arguments, "--data", str(data)]
    return subprocess.run(command, cwd=data.parent, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("kind", model.KINDS)
def test_a_new_file_has_every_field_of_its_kind_under_a_comment(data, kind):
    result = new(data, "fruit", "plum-ripeness", kind)
    assert result.returncode == 0, result.stderr
    assert "make check" in result.stdout and "make serve" in result.stdout and "plum-ripeness.yml" in result.stdout
    lines = (data / "topics/fruit/plum-ripeness.yml").read_text().splitlines()
    for name in model.KINDS[kind].model_fields:
        at = next(index for index, line in enumerate(lines) if line.startswith((f"{name}:", f"# {name}:")))
        assert lines[at - 1].startswith("# ") and len(lines[at - 1]) > 20


@pytest.mark.parametrize("kind", model.KINDS)
def test_the_check_tells_what_is_left_to_write_and_nothing_else(data, kind):
    new(data, "fruit", "plum-ripeness", kind)
    problems = bank.load(data)[1]
    assert len(problems) >= 5
    for problem in problems:
        assert problem.path.endswith("plum-ripeness.yml")
        assert any(word in problem.what for word in ("characters", "words", "given", "`TODO`")), problem


def test_the_syllabus_gives_kind_and_level(data):
    assert new(data, "fruit", "apple-weight").returncode == 0
    text = (data / "topics/fruit/apple-weight.yml").read_text()
    assert "\nkind: maths\n" in text and "\nlevel: foundation\n" in text
    assert "# The syllabus asks: How heavy is an apple on average?" in text


def test_a_dry_run_shows_the_file_and_writes_nothing(data):
    result = new(data, "fruit", "plum-ripeness", "--dry-run")
    assert result.returncode == 0 and "question: TODO" in result.stdout
    assert not (data / "topics/fruit/plum-ripeness.yml").exists()


@pytest.mark.parametrize(
    ("arguments", "what", "fix"),
    [
        ([], "a topic and an id are needed", "make new topic=trees-ensembles id=gini-impurity kind=maths"),
        (["friut", "plum"], "there is no topic `friut`", "topic=fruit"),
        (["../fruit", "plum"], "there is no topic `../fruit`", "topic=fruit"),
        (
            ["fruit", "Plum Ripeness"],
            "`Plum Ripeness` cannot be an id: lower-case words joined by hyphens, at most 60 characters",
            "id=plum-ripeness",
        ),
        (
            ["fruit", "../../x"],
            "`../../x` cannot be an id: lower-case words joined by hyphens, at most 60 characters",
            "id=x",
        ),
        (
            ["fruit", "pear-or-apple"],
            "the id `pear-or-apple` is taken by data/topics/fruit/pear-or-apple.yml",
            "improve that question, or choose another id",
        ),
        (
            ["fruit", "topic"],
            "the id `topic` is taken by data/topics/fruit/topic.yml",
            "improve that question, or choose another id",
        ),
    ],
)
def test_what_could_do_harm_is_refused_with_what_to_type(data, arguments, what, fix):
    before = sorted(data.rglob("*"))
    result = new(data, *arguments)
    assert (result.returncode, result.stderr) == (2, f"new: {what}\n    fix: {fix}\n")
    assert sorted(data.rglob("*")) == before


def test_what_is_like_the_new_id_is_named(data):
    said = new(data, "fruit", "pear-and-apple", "--dry-run").stderr
    assert "like it and answered: pear-or-apple" in said
    assert "like it: apple-weight" in new(data, "fruit", "apple-weights", "--dry-run").stderr
