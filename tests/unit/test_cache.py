"""What is kept between builds is never needed, never trusted when it is not whole, and changes nothing."""

import datetime
import os
import re
import subprocess
import sys

import pytest

from conftest import build
from guide import cache


@pytest.fixture
def empty(monkeypatch):
    """The cache as a new process has it."""

    def renew():
        monkeypatch.setattr(cache, "_kept", {})
        monkeypatch.setattr(cache, "_used", set())
        monkeypatch.setattr(cache, "_stored", set())
        monkeypatch.setattr(cache, "_grows", False)

    renew()
    return renew


def test_a_result_is_computed_once_and_kept_for_the_next_process(empty, tmp_path):
    asked = []

    @cache.kept
    def double(text):
        asked.append(text)
        return {"day": datetime.date(2026, 11, 20), "text": text * 2}

    first = double("a")
    cache.save(tmp_path / "kept")
    empty()
    cache.load(tmp_path / "kept")
    assert double("a") == first == {"day": datetime.date(2026, 11, 20), "text": "aa"}
    assert double("b")["text"] == "bb" and asked == ["a", "b"]


def test_what_a_build_did_not_use_is_forgotten(empty, tmp_path):
    cache.put("old", 1)
    cache.put("new", 2)
    cache.forget()
    cache.get("new")
    cache.forget()
    assert cache.get("old") is None and cache.get("new") == 2


@pytest.mark.parametrize("spoil", ["cut", "other code", "changed", "empty", "binary", "folder"])
def test_a_file_that_is_not_whole_or_of_other_code_is_not_read(empty, tmp_path, spoil):
    path = tmp_path / "kept"
    cache.put("x", "right")
    cache.save(path)
    whole = path.read_bytes()
    path.unlink()
    if spoil == "folder":
        path.mkdir()
    else:
        head, _, body = whole.partition(b"\n")
        path.write_bytes(
            {
                "cut": whole[:-3],
                "other code": b"0" + whole[1:] if whole[:1] != b"0" else b"1" + whole[1:],
                "changed": whole.replace(b"right", b"wrong"),
                "empty": b"",
                "binary": bytes(range(256)),
            }[spoil]
        )
    empty()
    cache.load(path)
    assert cache.get("x") is None
    cache.put("x", "again")
    cache.save(path)


def test_a_problem_is_found_again_each_time(data):
    from guide import bank

    path = data / "topics/fruit/pear-or-apple.yml"
    path.write_text(
        path.read_text()
        .replace("short: ", "short: <b>bold</b> ", 1)
        .replace("short: >-\n", "short: >-\n  <b>x</b>\n", 1)
    )
    first = bank.load(data, "data")[1]
    assert first and first == bank.load(data, "data")[1]


def test_ci_keeps_nothing(monkeypatch, tmp_path):
    monkeypatch.delenv("CI", raising=False)
    assert cache.file(tmp_path) == tmp_path / ".cache/guide"
    monkeypatch.setenv("CI", "true")
    assert cache.file(tmp_path) is None


def tree(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_build_with_what_was_kept_is_the_build_without(small, monkeypatch):
    """After a change, after a spoilt file, and with two builds at once."""
    monkeypatch.delenv("CI", raising=False)
    assert build(small).returncode == 0 and (small / ".cache/guide").is_file()
    question = small / "data/topics/fruit/pear-or-apple.yml"
    question.write_text(re.sub(r"(?m)^minutes: \d+", "minutes: 17", question.read_text()))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d"]
    clean = {key: value for key, value in os.environ.items() if key not in ("SITE_URL", "REPO_URL")}
    both = [
        subprocess.Popen([*command, str(small / name)], cwd=small, env=clean, stderr=subprocess.DEVNULL)
        for name in ("one", "two")
    ]
    assert [process.wait() for process in both] == [0, 0]
    kept = small / ".cache/guide"
    assert all(line == cache.sealed(line[line.find(b"{") :]) for line in kept.read_bytes().splitlines())
    kept.write_bytes(kept.read_bytes()[:-100])
    assert build(small, small / "three").returncode == 0
    assert build(small, small / "four", CI="true").returncode == 0
    wanted = tree(small / "four")
    assert all(tree(small / name) == wanted for name in ("one", "two", "three"))
    assert b"17 min" in (small / "four/topics/fruit/index.html").read_bytes()
