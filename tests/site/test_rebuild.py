"""What a build keeps, on disk or in a server, is never what a reader sees after its source has changed."""

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from conftest import build


def replaced(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def template(root):
    replaced(root / "hooks/guide/templates/answer.html", "<h3>Follow-ups</h3>", "<h3>What comes next</h3>")


def override(root):
    replaced(root / "overrides/main.html", "<title>", "<title>Changed: ")


def topic_title(root):
    path = root / "data/topics/fruit/topic.yml"
    path.write_text(re.sub(r"(?m)^title: .*", "title: Sweet fruit", path.read_text()))


def reference(root):
    replaced(root / "data/references.yml", "On the Sorting of Apples", "On the Counting of Apples")


def neighbour(root):
    """A question that others name by its words."""
    path = root / "data/topics/fruit/count-cherries.yml"
    path.write_text(
        re.sub(r"(?m)^question: .*(\n  .*)*", "question: How many cherries are in this bowl?", path.read_text())
    )


def synonyms(root):
    (root / "data/synonyms.yml").write_text("pomology: apples\n")


def renamed(root):
    """A question under a new name, with its old address kept."""
    folder = root / "data/topics/fruit"
    (folder / "dropped-crate.yml").rename(folder / "fallen-crate.yml")
    replaced(root / "data/addresses.txt", "fruit/dropped-crate\n", "fruit/dropped-crate -> fruit/fallen-crate\n")


def settings(root):
    path = root / "mkdocs.yml"
    path.write_text(re.sub(r"(?m)^copyright: .*", "copyright: Nobody", path.read_text()))


def deleted(root):
    """A question that is gone, and whatever names it."""
    (root / "data/topics/fruit/design-sorter.yml").unlink()
    for path in (root / "data").rglob("*.yml"):
        text = re.sub(r"(?m)^ *- design-sorter\n", "", path.read_text())
        path.write_text(re.sub(r"\[([^\]]*)\]\(question:design-sorter\)", r"\1", text))
    replaced(root / "data/addresses.txt", "fruit/design-sorter\n", "fruit/design-sorter -> fruit/pear-or-apple\n")


# Changes that are built at once, with pages and a text that each has afterwards, or has no more.
CHANGES = [
    (reference, "topics/fruit/answers/", "On the Counting of Apples", True),
    (neighbour, "topics/fruit/answers/", "How many cherries are in this bowl?", True),
    (neighbour, "topics/fruit/", "How many cherries are in this bowl?", True),
    (synonyms, "search/index.json", '["pomology","apples"]', True),
    (renamed, "topics/fruit/", '<span class="q-old" id="dropped-crate">', True),
    (deleted, "topics/fruit/", 'id="design-sorter" class', False),
    (topic_title, "", "Sweet fruit", True),
    (topic_title, "topics/fruit/", "Sweet fruit", True),
    (override, "topics/fruit/", "<title>Changed: ", True),
    (settings, "topics/fruit/", "Nobody", True),
    (template, "topics/fruit/answers/", "<h3>What comes next</h3>", True),
]
AT_ONCE = [
    (reference, neighbour, synonyms, renamed),
    (deleted, topic_title),
    (override,),
    (settings,),
    (template,),
]


def tree(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_change_shows_after_a_build_with_what_was_kept(small, monkeypatch):
    monkeypatch.delenv("CI", raising=False)
    assert build(small).returncode == 0
    for changes in AT_ONCE:
        for change in changes:
            change(small)
        result = build(small)
        assert result.returncode == 0, result.stderr
        for change, address, text, there in CHANGES:
            if change in changes:
                path = small / "site" / address
                assert (text in (path / "index.html" if path.is_dir() else path).read_text()) is there, change.__name__
    assert build(small, small / "anew", CI="true").returncode == 0
    assert tree(small / "site") == tree(small / "anew")


@pytest.mark.slow
def test_a_change_shows_in_a_server(small):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(command, cwd=small, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, **quiet)

    def shows(address, text, there):
        until = time.monotonic() + 60
        while time.monotonic() < until:
            with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/{address}") as page:
                if (text in page.read().decode()) is there:
                    return True
            time.sleep(0.2)
        return False

    try:
        assert shows("", "Home", True)
        time.sleep(1)
        for change, address, text, there in CHANGES:
            if shows_now(port, address, text) is not there:
                change(small)
            assert shows(address, text, there), change.__name__
    finally:
        server.terminate()
        server.wait(10)


def shows_now(port, address, text):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/{address}") as page:
        return text in page.read().decode()
