"""Every kind of page: no accessibility finding, no sideways scrolling, light and dark, phone and desktop."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = ["", "prepare/", "topics/", "topics/linear-classic-models/", "topics/ml-coding/", "topics/ml-system-design/", "topics/behavioral/",
         "star/", "behavioral-checklist/", "contributing/", "about/", "404.html"]  # fmt: skip
OPEN = "document.querySelectorAll('details').forEach(details => details.open = true)"


def findings(page):
    """What axe has against a page: rule, element, reason."""
    found = [
        (rule["id"], node["html"][:150], node["failureSummary"][:200])
        for rule in Axe().run(page).response["violations"]
        for node in rule["nodes"]
        # axe reads no MathML, so it takes a table head that is a formula for an empty one.
        if not (rule["id"] == "empty-table-header" and "<math" in node["html"])
    ]
    return "\n".join(map(str, found))


@pytest.mark.slow
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(open_page, path, dark):
    page = open_page(path, dark=dark)
    page.evaluate(OPEN)
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(300)
        assert findings(page) == ""


def test_axe_finds_nothing_with_the_search_open(open_page):
    page = open_page("")
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("bias")
    page.locator(".md-search-result__link").first.wait_for()
    page.wait_for_timeout(300)
    assert findings(page) == ""


@pytest.mark.parametrize("width", [390, 320])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_scrolls_sideways(open_page, path, width):
    page = open_page(path, width=width)
    page.evaluate(OPEN)
    page.wait_for_timeout(150)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
