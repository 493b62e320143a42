"""Nothing that a reader sees moves while a page comes, however late its scripts are."""

import time

import pytest

WATCH = """window.moved = []
new PerformanceObserver((list) => list.getEntries().forEach((entry) =>
  moved.push([entry.value, ...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent.slice(0, 80))])
)).observe({ type: "layout-shift", buffered: true })"""


def slowed(page):
    """A page is painted before its scripts come, one after the other, and they take their time."""

    def late(route):
        time.sleep(0.04)
        route.fallback()

    page.add_init_script(WATCH)
    page.route("**/*.js", late)


@pytest.mark.parametrize("width", [390, pytest.param(1280, marks=pytest.mark.slow)])
@pytest.mark.parametrize("path", ["", "topics/behavioral/", "browse/", "checklists/technical-revision/", "stories/", "kit/"])  # fmt: skip
def test_nothing_moves_while_a_page_comes(open_page, path, width):
    page = open_page(path, width=width, before=slowed)
    page.wait_for_load_state("networkidle")
    # The story builder counts its sheets after a second.
    page.wait_for_timeout(1200 if path == "stories/" else 200)
    moved = page.evaluate("moved")
    assert sum(value for value, *_ in moved) < 0.001, moved
