"""Checklists: ticks stay on the device, whatever becomes of its storage; on paper one or two sheets to write on."""

import io
import re
import unicodedata

import pypdf
import pytest

# Each page's title, and how many lines to write on it has on paper.
LISTS = {
    "behavioral-checklist/": ("Behavioural checklist", 16),
    "checklists/technical-revision/": ("Technical revision", 0),
    "checklists/day-before-and-day/": ("The day before and the day", 13),
    "checklists/questions-to-ask/": ("Questions to ask them", 13),
    "checklists/interviewer/": ("Interviewer's checklist", 12),
}
STORIES, DAY, REVISION = "behavioral-checklist/", "checklists/day-before-and-day/", "checklists/technical-revision/"
SECTIONS = """() => [...document.querySelectorAll('.checklist section')].map(section => [section.querySelector('h2').textContent,
    ...[...section.querySelectorAll('li :is(label, dd)')].map(part => part.textContent.trim())])"""
KEY = "Object.keys(localStorage).find((key) => key.endsWith('ticks.behavioral-star'))"
TICK_ALL = "document.querySelectorAll('.checklist input').forEach((box) => box.click())"


def boxes(page):
    page.locator(".c-bar button").first.wait_for()
    return page.locator(".checklist input")


def ticked(page):
    return page.locator(".checklist input:checked").count()


def squeezed(text):
    """Without spaces and ligatures, of which a PDF has its own."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


class Sheets:
    """A page as it is printed: the text of its sheets, where each run of it stands, and how it is drawn."""

    def __init__(self, page, paper):
        sheets = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper))).pages
        self.runs = []
        for number, sheet in enumerate(sheets):
            visit = lambda text, _, at, *font, number=number: self.runs.append((squeezed(text), number, at[4], at[5]))  # noqa: E731
            sheet.extract_text(visitor_text=visit)
        self.count = len(sheets)
        self.text = squeezed("".join(run[0] for run in self.runs))
        self.drawn = [sheet.get_contents().get_data() for sheet in sheets]

    def place(self, words):
        """Sheet, x and y, downwards, of the first run of these words."""
        return next(run[1:] for run in self.runs if len(run[0]) > 2 and squeezed(words).startswith(run[0]))


@pytest.mark.parametrize("path", LISTS)
def test_a_checklist_prints_on_two_sheets_with_lines_to_write_on_and_no_heading_left_alone(open_page, path):
    page = open_page(path)
    boxes(page)
    sections = page.evaluate(SECTIONS)
    for paper in ("A4", "Letter"):
        sheets = Sheets(page, paper)
        assert sheets.count <= 2
        for words in (LISTS[path][0], "ML Interview Field Guide", f"{sheets.count} / {sheets.count}"):
            assert squeezed(words) in sheets.text
        for clutter in ("How to prepare", "Search", "Made with", "Previous", "Print", "ticked", "Clear", "Undo"):
            assert squeezed(clutter) not in sheets.text
        for heading, *parts in sections:
            for part in parts:
                assert squeezed(part) in sheets.text, "cut off"
            sheet, x, y = sheets.place(heading)
            under, left, below = sheets.place(parts[0])
            assert under == sheet and below > y and abs(left - x) < 40, f"{heading} is left alone"
    page.emulate_media(media="print")
    lines = page.locator(".c-line").evaluate_all("lines => lines.map(line => line.getBoundingClientRect().height)")
    assert len(lines) == LISTS[path][1] and all(height >= 24 for height in lines)
    size = "all => Math.min(...all.map(one => parseFloat(getComputedStyle(one).fontSize)))"
    assert page.locator(".checklist :is(h2, label, dd)").evaluate_all(size) >= 8 / 72 * 96 - 0.01


def test_boxes_on_paper_are_empty_whatever_is_ticked_unless_asked_for(open_page):
    page = open_page(STORIES)
    boxes(page)
    empty = Sheets(page, "A4").drawn
    page.evaluate(TICK_ALL)
    assert ticked(page) == 26
    assert Sheets(page, "A4").drawn == empty
    page.get_by_label("Print with my ticks").check()
    assert Sheets(page, "A4").drawn != empty


def test_ticks_stay_and_progress_is_counted_for_each_list_and_section(open_page):
    page = open_page(STORIES)
    for index in (0, 1, 2, 4):
        boxes(page).nth(index).check()
    page.reload()
    assert boxes(page).evaluate_all("all => all.flatMap((box, i) => box.checked ? i : [])") == [0, 1, 2, 4]
    assert page.get_by_role("progressbar", name="4 of 26 ticked").evaluate("bar => bar.value") == 4
    assert page.locator(".c-part").all_text_contents()[:2] == ["3 of 3", "1 of 8"]
    page.goto(page.url.replace(STORIES, DAY))
    boxes(page)
    assert ticked(page) == 0


def test_cleared_ticks_come_back_even_after_the_tab_was_closed(open_page):
    page = open_page(STORIES)
    boxes(page).nth(3).check()
    boxes(page).nth(5).check()
    page.get_by_role("button", name="Clear ticks").click()
    assert ticked(page) == 0
    assert page.locator(".c-told").text_content() == "2 ticks cleared."
    undo = page.get_by_role("button", name="Undo")
    assert undo.evaluate("button => button === document.activeElement")
    other = page.context.new_page()
    address = page.url
    page.close()
    other.goto(address)
    boxes(other)
    other.get_by_role("button", name="Undo").click()
    assert ticked(other) == 2
    assert other.get_by_role("button", name="Clear ticks").evaluate("button => button === document.activeElement")
    assert not other.get_by_role("button", name="Undo").is_visible()
    other.get_by_role("button", name="Clear ticks").click()
    boxes(other).nth(0).check()
    assert not other.get_by_role("button", name="Undo").is_visible()


def test_two_tabs_show_the_same_and_neither_loses_a_tick(open_page):
    page = open_page(STORIES)
    other = page.context.new_page()
    other.goto(page.url)
    boxes(page).nth(0).check()
    boxes(other).nth(1).check()
    for tab in (page, other):
        tab.get_by_text("2 of 26 ticked").wait_for()
        assert ticked(tab) == 2
    page.get_by_role("button", name="Clear ticks").click()
    other.get_by_text("0 of 26 ticked").wait_for()
    other.get_by_role("button", name="Undo").click()
    page.get_by_text("2 of 26 ticked").wait_for()


def test_a_tab_that_wrote_over_what_it_had_not_heard_of_yet_loses_nothing(open_page):
    page = open_page(STORIES)
    boxes(page).nth(0).check()
    stale = """() => { const key = %s, box = JSON.parse(localStorage[key])
        box.value.ticks = [document.querySelectorAll('.checklist input')[1].dataset.tick]
        localStorage[key] = JSON.stringify(box); dispatchEvent(new StorageEvent('storage', { key })) }"""
    page.evaluate(stale % KEY)
    page.get_by_text("2 of 26 ticked").wait_for()
    page.wait_for_timeout(1100)
    page.evaluate(stale % KEY)
    page.get_by_text("1 of 26 ticked").wait_for()


def test_a_hundred_ticks_at_once_stay_and_so_does_one_made_before_the_script_came(open_page):
    page = open_page(REVISION)
    number = boxes(page).count()
    page.evaluate(TICK_ALL)
    page.reload()
    boxes(page)
    assert ticked(page) == number > 90
    page.goto(page.url.replace(REVISION, STORIES))
    held = []
    page.route("**/checklist.js*", lambda route: held.append(route))
    page.reload()
    page.locator(".checklist input").nth(2).check()
    page.wait_for_timeout(100)
    assert page.locator(".c-bar button").count() == 0
    held[0].fallback()
    boxes(page)
    page.unroute_all()
    page.reload()
    assert boxes(page).nth(2).is_checked() and ticked(page) == 1


def test_ticks_are_there_after_going_to_another_page_and_back(open_page):
    page = open_page(STORIES)
    page.evaluate("window.stayed = true")
    boxes(page).nth(1).check()
    page.locator(".md-tabs a", has_text="Prepare").click()
    page.get_by_role("heading", name="How to prepare", level=1).wait_for()
    page.go_back()
    page.get_by_text("1 of 26 ticked").wait_for()
    boxes(page).nth(4).check()
    page.go_forward()
    page.get_by_role("heading", name="How to prepare", level=1).wait_for()
    page.go_back()
    page.get_by_text("2 of 26 ticked").wait_for()
    assert page.evaluate("window.stayed")


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        ("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })", "stores nothing"),
        ("Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError') }", "no room left"),
    ],
    ids=["blocked", "full"],
)  # fmt: skip
def test_where_storage_fails_the_page_says_so_and_keeps_ticks_while_it_is_open(open_page, broken, words):
    page = open_page(STORIES)
    boxes(page)
    page.evaluate(f"() => {{ {broken} }}")
    boxes(page).nth(0).check()
    boxes(page).nth(7).check()
    told = page.get_by_role("status").filter(has_text=words)
    told.wait_for()
    assert ticked(page) == 2
    page.locator(".md-tabs a", has_text="Prepare").click()
    page.get_by_role("heading", name="How to prepare", level=1).wait_for()
    page.go_back()
    page.get_by_text("2 of 26 ticked").wait_for()
    assert ticked(page) == 2 and told.is_visible()


def test_damaged_storage_gives_back_what_can_be_read_and_is_kept(open_page):
    page = open_page(STORIES)
    for index in range(4):
        boxes(page).nth(index).check()
    damaged = page.evaluate(f"localStorage[{KEY}] = localStorage[{KEY}].slice(0, -20)")
    page.reload()
    boxes(page)
    assert ticked(page) == 3
    assert "damaged: 3 ticks could be read" in page.locator(".c-told").text_content()
    boxes(page).nth(10).check()
    page.reload()
    boxes(page)
    assert ticked(page) == 4 and page.locator(".c-told").text_content() == ""
    assert damaged in page.evaluate("Object.values(localStorage)")


def test_nothing_jumps_when_the_script_comes(open_page):
    for width in (1280, 390):
        page = open_page(STORIES, width=width)
        boxes(page)
        shift = "() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().map(e => e.value))).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done([]), 300))"
        assert sum(page.evaluate(shift)) < 0.01


def test_without_scripts_boxes_tick_and_nothing_is_promised(open_page):
    page = open_page(STORIES, script=False)
    page.locator(".checklist input").first.check()
    assert ticked(page) == 1
    assert not page.locator(".c-bar").is_visible()
    assert "device" not in page.locator("article").inner_text()
