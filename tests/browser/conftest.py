"""The real guide, served under a sub-path, and a real Chromium to look at it."""

import functools
import http.server
import socket
import threading

import get_browser
import pytest
from conftest import ROOT, build
from playwright.sync_api import sync_playwright

ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def address(tmp_path_factory):
    """Where the guide is served: built for this very address, as a project site in a folder of its host."""
    folder = tmp_path_factory.mktemp("host")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}/field/"
    result = build(ROOT, folder / "field", SITE_URL=url, REPO_URL="https://github.com/example/guide")
    assert result.returncode == 0, result.stderr
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield url
    server.shutdown()


@pytest.fixture(scope="session")
def chromium():
    path = get_browser.find()
    assert path, get_browser.HELP
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium, address):
    """Open a page of the guide: `open_page("topics/statistics/", width=390, dark=True, script=False)`.

    Whatever the test does, an error in a script or a request to another host fails it.
    """
    contexts, wrong = [], []

    def open_(path="", width=1280, height=900, dark=False, script=True, **options):
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
            **options,
        )
        contexts.append(context)
        context.set_default_timeout(10_000)
        page = context.new_page()
        page.on("pageerror", lambda error: wrong.append(f"script error: {error}"))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((address, "data:", "blob:"))
                else wrong.append(f"request to {request.url}")
            ),
        )
        page.goto(address + path)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert wrong == []
