"""The command a contributor runs: what it prints, its exit code, and that it never changes or runs anything."""

import hashlib
import json
import subprocess
import sys

import pytest

from conftest import FIXTURE, ROOT

CHECK = [sys.executable, str(ROOT / "hooks" / "check.py")]


def check(*arguments, cwd=ROOT):
    return subprocess.run([*CHECK, *map(str, arguments)], cwd=cwd, capture_output=True, text=True, check=False)


def digest(folder):
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_good_data_is_exit_0_and_a_count():
    result = check(FIXTURE)
    assert (result.returncode, result.stdout, result.stderr) == (0, "no problems in 13 files\n", "")


def test_a_problem_is_exit_1_with_place_field_and_fix(data):
    file = data / "topics/fruit/pear-or-apple.yml"
    file.write_text(file.read_text().replace("minutes: 3", "minutes: 90"))
    result = check("data", cwd=data.parent)
    assert result.returncode == 1
    assert result.stdout == (
        "data/topics/fruit/pear-or-apple.yml:4:10: minutes: 90 is out of range\n    fix: type a number from 1 to 45\n1 problem in 13 files\n"
    )


def test_the_same_for_programs_and_for_a_pull_request(data):
    file = data / "topics/fruit/pear-or-apple.yml"
    file.write_text(file.read_text().replace("minutes: 3", "minutes: 90"))
    found = json.loads(check("data", "--format", "json", cwd=data.parent).stdout)
    assert found == {
        "files": 13,
        "problems": [
            {
                "path": "data/topics/fruit/pear-or-apple.yml",
                "line": 4,
                "column": 10,
                "field": "minutes",
                "what": "90 is out of range",
                "fix": "type a number from 1 to 45",
            }
        ],
    }
    shown = check("data", "--format", "github", cwd=data.parent).stdout
    assert shown.startswith(
        "::error file=data/topics/fruit/pear-or-apple.yml,line=4,col=10,title=minutes::90 is out of range%0Afix: type a number"
    )


def test_only_what_is_named_is_told(data):
    for name in ("pear-or-apple", "dropped-crate"):
        file = data / f"topics/fruit/{name}.yml"
        file.write_text(file.read_text().replace("minutes: ", "minutes: 9"))
    assert check("data/topics/fruit/dropped-crate.yml", cwd=data.parent).stdout.count("fix:") == 1
    assert check("data/topics/fruit", cwd=data.parent).stdout.count("fix:") == 2
    assert check("data/checklists", cwd=data.parent).returncode == 0


@pytest.mark.parametrize("arguments", [["/nowhere"], ["/tmp"], ["--format", "xml"], ["--nonsense"]])
def test_what_cannot_run_is_exit_2_with_a_word(arguments):
    result = check(*arguments)
    assert result.returncode == 2
    assert result.stderr and "Traceback" not in result.stderr


def test_the_order_is_the_same_every_time(data):
    for file in (data / "topics/fruit").glob("*.yml"):
        file.write_text(file.read_text().replace("minutes: ", "minutes: 9").replace("tags: [", "tags: [zz, "))
    first = check("data", cwd=data.parent).stdout
    assert first == check("data", cwd=data.parent).stdout
    places = [
        (path, int(line))
        for path, line, *_ in (row.split(":") for row in first.splitlines() if row.startswith("data/"))
    ]
    assert places == sorted(places) and len(places) == 4


def test_nothing_is_changed_or_run(data, tmp_path):
    flag = tmp_path / "ran"
    (data / "topics/fruit/pear-or-apple.py").write_text(f"open({str(flag)!r}, 'w')\n")
    (data / "figures/pear-or-apple.py").write_text(f"open({str(flag)!r}, 'w')\n")
    (data / "topics/fruit/bad.yml").write_bytes(b"\xff\x00")
    (data / "topics/fruit/worse.yml").write_text(f"a: !!python/object/apply:os.system ['touch {flag}']\n")
    before = digest(data)
    assert check(data).returncode == 1
    assert digest(data) == before
    assert not flag.exists()
