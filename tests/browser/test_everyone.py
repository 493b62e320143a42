"""Every kind of page: no accessibility finding, no sideways scrolling, light and dark, phone and desktop."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = ["", "prepare/", "topics/", "topics/linear-classic-models/", "topics/ml-coding/", "topics/ml-system-design/", "topics/behavioral/",
         "star/", "behavioral-checklist/", "contributing/", "about/", "404.html"]  # fmt: skip
OPEN = "document.querySelectorAll('details').forEach(details => details.open = true)"


@pytest.mark.slow
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(open_page, path, dark):
    for width in (1280, 390):
        page = open_page(path, width=width, dark=dark)
        page.evaluate(OPEN)
        page.wait_for_timeout(300)
        found = Axe().run(page).response["violations"]
        assert [
            (item["id"], item["nodes"][0]["html"][:150], len(item["nodes"]), item["nodes"][0]["failureSummary"][:200])
            for item in found
        ] == []


def test_axe_finds_nothing_with_the_search_open(open_page):
    page = open_page("")
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("bias")
    page.locator(".md-search-result__link").first.wait_for()
    page.wait_for_timeout(300)
    found = Axe().run(page).response["violations"]
    assert [(item["id"], item["nodes"][0]["html"][:150]) for item in found] == []


@pytest.mark.parametrize("width", [390, 320])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_scrolls_sideways(open_page, path, width):
    page = open_page(path, width=width)
    page.evaluate(OPEN)
    page.wait_for_timeout(150)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
