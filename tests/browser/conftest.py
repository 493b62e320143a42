"""The real guide at its own address, and a real Chromium to look at it.

Requests are answered from the built folder, so that pages live under the very address they were built for. A request to
any other host is refused and fails the test, and so does an error in a script, and whatever the page's own
Content-Security-Policy has to refuse.
"""

import functools
import mimetypes
import time
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import sync_playwright

import get_browser
from conftest import ADDRESS

ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(playwright):
    path = get_browser.find()
    assert path, get_browser.HELP
    browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
    yield browser
    browser.close()


def wait_until(page, expression, arg=None, timeout=10_000):
    """Playwright's own wait_for_function lets the page evaluate a string, which its Content-Security-Policy refuses."""
    end = time.monotonic() + timeout / 1000
    while not page.evaluate(expression, arg):
        assert time.monotonic() < end, f"never true: {expression}"
        page.wait_for_timeout(20)


@pytest.fixture
def open_page(chromium, site):
    """Open a page of the guide: `open_page("topics/statistics/", width=390, dark=True, script=False)`."""
    contexts, wrong = [], []

    def answer(route, folder):
        url = route.request.url
        if not url.startswith(ADDRESS):
            wrong.append(f"request to {url}")
            route.abort()
            return
        path = folder / unquote(urlsplit(url.removeprefix(ADDRESS)).path)
        path = path / "index.html" if path.is_dir() else path
        if path.is_file():
            route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path.name)[0] or "text/plain")
        else:
            route.fulfill(status=404, body=(folder / "404.html").read_bytes(), content_type="text/html")

    def open_(path="", width=1280, height=900, dark=False, script=True, folder=site, before=lambda page: None):
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
        )
        contexts.append(context)
        context.set_default_timeout(10_000)
        context.route("**/*", lambda route: answer(route, folder))
        page = context.new_page()
        page.wait_for_function = functools.partial(wait_until, page)
        page.on("pageerror", lambda error: wrong.append(f"script error: {error}"))
        page.on("console", lambda told: wrong.append(told.text) if "Content Security Policy" in told.text else None)
        before(page)
        page.goto(ADDRESS + path)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert wrong == []
