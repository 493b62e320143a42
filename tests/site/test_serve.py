"""A problem stops a build with its place; a server shows it and recovers when the file is mended."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from conftest import build

BROKEN = "minutes: ninety\n"


def test_the_fixture_builds(small):
    result = build(small)
    assert result.returncode == 0, result.stderr
    page = (small / "site/topics/fruit/index.html").read_text()
    assert "{{ 7 * 7 }}" in page.replace("&#123;", "{").replace("&#125;", "}") and "apple, 49 " not in page
    assert 'id="round-pear"' in page, "an id that a question once had is still on its page"
    moved = (small / "site/topics/vegetables/index.html").read_text()
    assert '<guide-moved id="turnip"><p>Moved: <a href="../fruit/#count-cherries">' in moved
    assert 'href="topics/fruit/#pear-or-apple"' in (small / "site/index.html").read_text()


def test_a_problem_in_data_stops_the_build_with_place_and_fix(small):
    file = small / "data/topics/fruit/pear-or-apple.yml"
    file.write_text(file.read_text().replace("minutes: 3\n", BROKEN))
    result = build(small)
    assert result.returncode == 1
    assert "data/topics/fruit/pear-or-apple.yml:4:10: minutes: `ninety` is not a whole number" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("so $\\foo$ is", 'docs/index.md:9:4: the formula $\\foo$ does not compile: Unknown command "\\foo"'),
        ("{{ no_such_macro() }}", "no_such_macro"),
        ('{{ topic("nothing") }}', "nothing"),
        ("[x](question:nothing)", "there is no question:nothing"),
        ("[x](nowhere.md)", "nowhere.md"),
    ],
)
def test_a_mistake_in_a_written_page_stops_the_build(small, added, told):
    page = small / "docs/index.md"
    page.write_text(f"{page.read_text()}\n{added}\n")
    result = build(small)
    assert result.returncode != 0
    assert told in result.stderr + result.stdout


@pytest.mark.slow
def test_a_server_shows_a_problem_and_recovers(small):
    file = small / "data/topics/fruit/pear-or-apple.yml"
    good = file.read_text()
    file.write_text(good.replace("minutes: 3\n", BROKEN))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
        cwd=small, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip

    def shows(text, path="topics/fruit/"):
        with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=5) as page:
            return text in page.read().decode()
        return False

    def wait(text):
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if shows(text):
                return True
            time.sleep(0.3)
        return False

    try:
        assert wait("`ninety` is not a whole number"), "the problem is shown although the server started with it"
        file.write_text(good)
        assert wait("I look at the ratio of height to width"), "the question returns when its file is mended"
        assert not shows("ninety")
        file.write_text(good.replace("minutes: 3\n", "minutes: [\n"))
        assert wait("this bracket is never closed")
        file.write_text(good)
        assert wait("I look at the ratio of height to width")
    finally:
        server.terminate()
        server.wait(10)
