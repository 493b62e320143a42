"""The editors' schemas agree with the check: an independent validator passes the data, and refuses what the check refuses."""

import json
import subprocess
import sys

import pytest

from conftest import FIXTURE, ROOT

SCHEMAS = ROOT / "data/schema"
FILES = {
    "question": [path for path in (ROOT / "data/topics").glob("*/*.yml") if path.name != "topic.yml"],
    "topic": list((ROOT / "data/topics").glob("*/topic.yml")),
    "checklist": list((ROOT / "data/checklists").glob("*.yml")),
    "plan": list((ROOT / "data/plans").glob("*.yml")),
    "references": [ROOT / "data/references.yml"],
    "syllabus": [ROOT / "data/syllabus.yml"],
    "scorecards": [ROOT / "data/scorecards.yml"],
    "guides": [ROOT / "data/guides.yml"],
    "tags": [ROOT / "data/tags.yml"],
    "synonyms": [ROOT / "data/synonyms.yml"],
}


def validate(kind, paths):
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", SCHEMAS / f"{kind}.json", *paths]
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)


@pytest.mark.parametrize("kind", FILES)
def test_an_independent_validator_passes_all_data(kind):
    assert FILES[kind]
    result = validate(kind, FILES[kind])
    assert result.returncode == 0, result.stdout[-3000:]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("minutes: 3\n", ""),
        ("minutes: 3\n", "minutes: 90\n"),
        ("minutes: 3\n", 'minutes: "3"\n'),
        ("level: foundation", "level: easy"),
        ("kind: concept", "kind: riddle"),
        ("tags: [sorting, measuring]", "tags: [sorting]"),
        ("listens_for:", "listens:"),
        ("  - count-cherries\n", "  - Count Cherries\n"),
        ("    truth: ", "    why: "),
        ("reviewed: 2026-01-31", "reviewed: soon"),
    ],
)
def test_the_schema_refuses_what_the_check_refuses(tmp_path, old, new):
    good = (FIXTURE / "topics/fruit/pear-or-apple.yml").read_text()
    assert old in good
    path = tmp_path / "pear.yml"
    path.write_text(good)
    assert validate("question", [path]).returncode == 0
    path.write_text(good.replace(old, new))
    assert validate("question", [path]).returncode == 1


def test_every_field_tells_an_editor_what_it_is():
    schema = json.loads((SCHEMAS / "question.json").read_text())
    for shape in ("Explained", "Coding", "Design", "Behavioral"):
        for name, rule in schema["$defs"][shape]["properties"].items():
            assert rule.get("description") or name == "kind", (shape, name)


@pytest.mark.parametrize(
    "kind", [kind for kind in FILES if kind not in ("references", "syllabus", "guides", "tags", "synonyms")]
)
def test_every_file_names_its_schema_in_its_first_line(kind):
    for path in FILES[kind]:
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        schema = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / schema).resolve() == SCHEMAS / f"{kind}.json", path
