"""For everyone: no accessibility finding, no sideways scrolling, headings in order, formulas and figures that can be said."""

import re
from xml.etree import ElementTree

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ADDRESS

# One page of each kind; the slow tests take every page of the sitemap.
PAGES = ["", "prepare/", "topics/", "topics/probability/", "topics/ml-system-design/",
         "star/", "kit/", "behavioral-checklist/", "checklists/", "checklists/questions-to-ask/", "contributing/", "about/", "404.html"]  # fmt: skip
OPEN = "document.querySelectorAll('details').forEach(details => details.open = true)"
# What WCAG 1.4.12 lets a reader set without loss.
SPACE = "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet] }"
SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"


def every_page(site):
    tree = ElementTree.parse(site / "sitemap.xml")
    return [element.text.removeprefix(ADDRESS) for element in tree.iter() if element.tag.endswith("loc")]


def go(page, path):
    """Go there; to a page of answers as one comes from its topic, else its script leads back."""
    page.goto(ADDRESS + path, referer=ADDRESS + path.removesuffix("answers/"))


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


def opened(page):
    """The page with everything open, and the answers that this fetches in their places."""
    page.evaluate(OPEN)
    page.wait_for_function("!document.querySelector('.q-rest')")
    page.evaluate(OPEN)
    page.wait_for_timeout(300)


@pytest.mark.parametrize("dark", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(open_page, path, dark):
    page = open_page(path, width=390, dark=dark)
    opened(page)
    assert findings(page) == ""


@pytest.mark.slow
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_on_any_page(open_page, site, width, dark):
    page = open_page("", width=width, dark=dark)
    found = {}
    for path in [*every_page(site), "404.html"]:
        go(page, path)
        opened(page)
        found[path] = findings(page)
    assert {path: told for path, told in found.items() if told} == {}


@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_with_the_search_open(open_page, width):
    page = open_page("", width=width)
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("bias")
    page.locator(".md-search-result__link").first.wait_for()
    page.wait_for_timeout(300)
    assert findings(page) == ""
    page.locator(".md-search__input").fill("guitar chords")
    page.locator(".search-instead").wait_for()
    assert findings(page) == ""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_with_the_menu_open(open_page, dark):
    page = open_page("topics/statistics/", width=390, dark=dark)
    page.get_by_role("button", name="Menu").click()
    page.wait_for_timeout(500)
    assert findings(page) == ""


# 640 is a desktop's 1280 at 200 %, 320 the same at 400 %.
@pytest.mark.parametrize("path", PAGES)
def test_nothing_scrolls_sideways(open_page, path):
    page = open_page(path, width=640)
    opened(page)
    for width in (640, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(100)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.slow
def test_no_page_scrolls_sideways_or_loses_text_when_spaced(open_page, site):
    page = open_page("", width=320)
    widths = {}
    for path in every_page(site):
        go(page, path)
        opened(page)
        page.evaluate(SPACE, SPACED)
        page.wait_for_timeout(100)
        widths[path] = page.evaluate("document.documentElement.scrollWidth")
    assert {path: width for path, width in widths.items() if width > 320} == {}


def test_headings_are_in_order_and_one_is_first(site):
    for file in site.rglob("*.html"):
        body = re.sub(r"<(nav|aside|dialog)\b.*?</\1>", "", file.read_text(), flags=re.DOTALL)
        levels = [int(level) for level in re.findall(r"<h([1-6])\b", body)]
        assert levels.count(1) == 1 and levels[0] == 1, file
        assert all(below <= above + 1 for above, below in zip(levels, levels[1:])), file


def test_formulas_reach_the_accessibility_tree_with_their_parts(open_page):
    page = open_page("topics/statistics/")
    opened(page)
    shown = page.locator("math").count()
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    named = {node["nodeId"]: node for node in nodes}
    formulas = [node for node in nodes if node.get("role", {}).get("value") in ("math", "MathMLMath")]

    def said(node):
        own = node.get("name", {}).get("value", "")
        return own or "".join(said(named[child]) for child in node.get("childIds", []) if child in named)

    assert len(formulas) == shown > 20
    assert all(said(formula).strip() for formula in formulas)


def test_figures_say_what_they_show(site):
    figures = [
        figure
        for file in site.glob("topics/*/answers/index.html")
        for figure in re.findall(r'<figure class="q-figure">.*?</figure>', file.read_text(), re.DOTALL)
    ]
    assert len(figures) > 50
    for figure in figures:
        label = re.search(r'<svg role="img" aria-labelledby="([^"]+)"', figure)[1]
        caption = re.search(rf'<figcaption id="{label}">(.*?)</figcaption>', figure, re.DOTALL)[1]
        assert len(re.sub(r"<[^>]+>", "", caption).split()) >= 8, figure[-300:]


def test_motion_stops_for_those_who_ask(open_page):
    page = open_page("topics/statistics/", width=390)
    page.emulate_media(reduced_motion="reduce")
    moving = """[...document.querySelectorAll('*')].filter(element => {
      const style = getComputedStyle(element)
      return style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0)
    }).length"""
    assert page.evaluate(moving) == 0


def test_forced_colours_keep_what_colours_tell(open_page):
    page = open_page("topics/statistics/")
    page.emulate_media(forced_colors="active")
    page.locator("summary", has_text="Answer").first.click()
    mark = "getComputedStyle(document.querySelector('.q-level'), '::before').backgroundColor"
    paper = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(mark) != page.evaluate(paper)
    assert page.locator(".q-level").first.text_content() in ("Foundation", "Intermediate", "Advanced")
