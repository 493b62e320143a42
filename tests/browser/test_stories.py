"""The story builder: what it says of a story, that nothing written is lost, and what it prints."""

import io
import json
import re

import pypdf
import pytest
from playwright.sync_api import expect

from browser.test_everyone import findings
from conftest import ADDRESS

PARTS = ("situation", "task", "action", "result", "reflection")
KEY = "/field/guide.stories"
BLOCKED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
FILL = """(() => { let text = "x".repeat(1 << 20)
  while (text) { try { localStorage.setItem("filler" + localStorage.length, text) } catch { text = text.slice(1, text.length / 2) } } })()"""
TYPE_AT = """(field, [moment, text]) => {
  setTimeout(() => { field.value = text; field.dispatchEvent(new Event("input")) }, moment - Date.now())
}"""
FREE = "for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key)"


def story(id, title, words=40, competencies=("impact",), **fields):
    """A story with so many words in each part, each word another."""
    texts = {part: " ".join(f"{part}{id}{n}" for n in range(words)) for part in PARTS}
    return {"id": id, "title": title, "competencies": list(competencies), "numbers": "", **texts, **fields}


def put(page, *stories):
    """Store these stories, as an earlier visit would have, and open the page again."""
    for one in stories:
        text = json.dumps({"version": 1, "saved": "2026-01-01T00:00:00Z", "value": one})
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [f"{KEY}.{one['id']}", text])
    order = json.dumps({"version": 1, "value": [one["id"] for one in stories]})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, order])
    page.reload()
    page.locator(".story-list > li").nth(len(stories) - 1).wait_for()


def titles(page):
    return page.evaluate("[...document.querySelectorAll('.story-title > [dir]')].map((title) => title.textContent)")


def stored(page):
    """The stories in storage, by title."""
    boxes = page.evaluate(
        f"Object.entries(localStorage).filter(([key]) => key.startsWith('{KEY}.')).map(([, text]) => text)"
    )
    return {box["value"]["title"]: box["value"] for box in map(json.loads, boxes)}


def field(page, name, open_=None):
    """A field of the open story; `open_` opens that story first."""
    if open_ is not None:
        page.locator(".story-title").nth(open_).click()
    return page.locator(f".story-form:not([hidden]) [data-field={name}] :is(textarea, input)")


def button(page, name, nth=0):
    return page.get_by_role("button", name=name).nth(nth)


def notes(page, part):
    return page.locator(f".story-form:not([hidden]) .story-notes[data-part={part}]")


@pytest.fixture
def page(open_page):
    page = open_page("stories/")
    page.locator(".story-app").wait_for()
    return page


def second_tab(page):
    tab = page.context.new_page()
    tab.goto(ADDRESS + "stories/")
    tab.locator(".story-app").wait_for()
    return tab


def bring(page, text, name="stories.json"):
    data = text if isinstance(text, bytes) else text.encode()
    page.locator("#stories-file").set_input_files({"name": name, "mimeType": "application/json", "buffer": data})
    page.locator(".story-import:not([hidden])").wait_for()
    return page.locator(".story-import").inner_text()


def as_file(*stories, **more):
    return json.dumps({"format": "guide-stories", "version": 1, "stories": stories, **more})


def test_what_is_missing_or_weak_is_said_while_it_is_written(page):
    button(page, "New story").click()
    expect(field(page, "title")).to_be_focused()
    assert not page.get_by_role("button", name="Move").count(), "one story alone goes nowhere"
    field(page, "title").fill("Fraud model rolled back")
    page.get_by_label("Ownership").check()
    field(page, "action").fill("We looked at our alarms, and we helped with various things. I decided.")
    field(page, "result").fill("Precision improved a lot.")
    field(page, "reflection").fill("I learned a lot.")
    expect(notes(page, "action")).to_contain_text("“we” twice, “our” once, “I” once: say what you did")
    expect(notes(page, "action")).to_contain_text("“helped” once: say what you did yourself.")
    expect(notes(page, "action")).to_contain_text("“various” once: say which, or how many.")
    expect(notes(page, "result")).to_contain_text("No number in it")
    expect(notes(page, "reflection")).to_contain_text("“Learned a lot” is not enough")
    expect(notes(page, "situation")).to_have_text("Still to write.")
    field(page, "result").fill("False alarms fell from 340 to 90 a week.")
    expect(notes(page, "result")).to_be_empty()
    field(page, "situation").fill("word " * 400)
    expect(notes(page, "whole")).to_contain_text("Two minutes are about 280 words; this takes 3 min")
    expect(notes(page, "situation")).to_contain_text("% of the story")
    expect(page.locator(".story-state")).to_have_text("Saved on this device.")
    page.reload()
    expect(page.locator(".story-title")).to_contain_text("Fraud model rolled back")
    assert field(page, "result", 0).input_value() == "False alarms fell from 340 to 90 a week."
    assert page.get_by_label("Ownership").is_checked()


def test_the_list_is_kept_in_order_by_keyboard_and_what_is_deleted_comes_back(page):
    put(page, story("a", "First"), story("b", "Second", competencies=["impact", "ethics"]), story("c", "Third"))
    down = button(page, "Move down: First")
    down.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert titles(page) == ["Second", "Third", "First"]
    expect(down).to_be_focused()
    expect(page.locator(".story-said[role=status]")).to_have_text("“First” is now 3 of 3.")
    page.keyboard.press("Enter")
    expect(page.locator(".story-said[role=status]")).to_have_text("“First” is already last.")
    rows = {
        row.locator("th").inner_text(): row.locator("td").nth(0).inner_text()
        for row in page.locator(".story-app .story-grid tbody tr").all()
    }
    assert (rows["Impact"], rows["Ethics"], rows["Leadership"]) == ("3 stories", "1 story", "none yet")
    page.locator(".story-title").nth(0).click()
    button(page, "Duplicate").click()
    assert titles(page) == ["Second", "Second (copy)", "Third", "First"]
    button(page, "Delete").click()
    expect(page.locator(".story-title").nth(1)).to_be_focused()
    field(page, "title", 1)
    button(page, "Delete").click()
    expect(page.locator(".story-undo")).to_contain_text("“Third” is deleted.")
    page.reload()
    page.locator(".story-undo").wait_for()
    assert titles(page) == ["Second", "First"]
    button(page, "Undo").click()
    assert titles(page) == ["Second", "Third", "First"]
    expect(page.locator(".story-undo")).to_be_hidden()
    assert set(stored(page)) == {"First", "Second", "Third"}


def test_leaving_at_once_loses_nothing(page):
    button(page, "New story").click()
    field(page, "title").fill("Typed")
    page.reload()
    expect(page.locator(".story-title")).to_contain_text("Typed")
    field(page, "task", 0).fill("then clicked away at once")
    page.locator(".md-sidebar--primary a", has_text="STAR stories").click()
    page.locator("h1", has_text="STAR stories").wait_for()
    assert stored(page)["Typed"]["task"] == "then clicked away at once"
    page.go_back()
    assert field(page, "task", 0).input_value() == "then clicked away at once"


def test_two_tabs_that_write_different_stories_both_keep_them(page):
    put(page, story("a", "First"), story("b", "Second"))
    tab = second_tab(page)
    field(page, "task", 0).fill("from here")
    field(tab, "task", 1).fill("from there")
    button(tab, "New story").click()
    field(tab, "title").fill("New there")
    expect(page.locator(".story-title")).to_have_count(3)
    expect(page.locator(".story-title").nth(2)).to_contain_text("New there")
    assert field(page, "task", 1).input_value() == "from there"
    assert {title: one["task"] for title, one in stored(page).items()}["First"] == "from here"


def test_two_tabs_that_write_one_story_end_with_both_versions(page):
    put(page, story("a", "Shared"))
    tab = second_tab(page)
    # In the same moment, whatever else the machine does.
    moment = page.evaluate("Date.now() + 1500")
    for one, text in ((page, "from here"), (tab, "from there")):
        field(one, "task", 0).evaluate(TYPE_AT, [moment, text])
    expect(page.locator(".story-title")).to_have_count(2)
    expect(tab.locator(".story-title")).to_have_count(2)
    kept = stored(page)
    assert sorted(kept) == ["Shared", "Shared (version 2)"]
    assert {one["task"] for one in kept.values()} == {"from here", "from there"}
    # Each goes on writing its own.
    for one, words in ((page, "more here"), (tab, "more there")):
        field(one, "task").press_sequentially(f", {words}")
    expect(page.locator(".story-title")).to_have_count(2)
    page.wait_for_timeout(600)
    assert {one["task"] for one in stored(page).values()} == {"from here, more here", "from there, more there"}


def test_a_story_that_another_tab_deletes_while_it_is_written_stays(page):
    put(page, story("a", "Shared"), story("b", "Other"))
    tab = second_tab(page)
    field(page, "task", 0)
    tab.locator(".story-title").nth(0).click()
    button(tab, "Delete").click()
    expect(page.locator(".story-title")).to_have_count(1)
    button(tab, "Undo").click()
    expect(page.locator(".story-title")).to_have_count(2)
    field(page, "task", 0).press_sequentially("kept")
    tab.locator(".story-title").nth(0).click()
    button(tab, "Delete").click()
    page.wait_for_timeout(600)
    assert "kept" in stored(page)["Shared"]["task"]


def test_full_storage_is_said_and_nothing_typed_is_lost(page):
    put(page, story("a", "First"))
    page.evaluate(FILL)
    field(page, "task", 0).fill("words " * 2000)
    expect(page.locator(".story-state")).to_contain_text("Not saved: this browser's storage for this site is full.")
    page.locator(".md-sidebar--primary a", has_text="STAR stories").click()
    page.locator("h1", has_text="STAR stories").wait_for()
    page.go_back()
    assert field(page, "task", 0).input_value() == "words " * 2000
    expect(page.locator(".story-state")).to_contain_text("Not saved")
    with page.expect_download() as download:
        button(page, "Export (JSON").click()
    assert json.loads(download.value.path().read_text())["stories"][0]["task"] == "words " * 2000
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.evaluate("location.reload()")
    page.wait_for_timeout(200)
    assert asked == ["beforeunload"]
    page.evaluate(FREE)
    field(page, "task").press_sequentially("and more")
    expect(page.locator(".story-state")).to_have_text("Saved on this device.")
    page.reload()
    assert field(page, "task", 0).input_value().endswith("and more")


def test_blocked_storage_is_said_and_the_page_still_works(page):
    page.add_init_script(BLOCKED)
    page.reload()
    page.locator(".story-app").wait_for()
    expect(page.locator(".story-state")).to_contain_text("Not saved: this browser refuses storage")
    button(page, "New story").click()
    field(page, "title").fill("Only here")
    page.locator(".md-sidebar--primary a", has_text="STAR stories").click()
    page.locator("h1", has_text="STAR stories").wait_for()
    page.go_back()
    expect(page.locator(".story-title").first).to_contain_text("Only here")
    page.locator(".story-title").first.click()
    button(page, "Delete").click()
    button(page, "Undo").click()
    assert titles(page) == ["Only here"]
    page.on("dialog", lambda dialog: dialog.accept())


def test_a_damaged_story_and_one_from_a_newer_page_are_kept_as_they_are(page):
    put(page, story("a", "Fine"))
    bad = {
        f"{KEY}.bad": '{"version": 1, "value": {"id": "bad", "title": 5',
        f"{KEY}.new": '{"version": 99, "value": {"text": 1}}',
        KEY: "[]",
    }
    page.evaluate("(all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text))", bad)
    page.reload()
    expect(page.locator(".story-trouble")).to_have_count(2)
    told = page.locator(".story-unread").inner_text()
    assert "damaged" in told and "newer version of this page" in told
    field(page, "task", 0).fill("still works")
    button(page, "New story").click()
    page.wait_for_timeout(500)
    for key in (f"{KEY}.bad", f"{KEY}.new"):
        assert page.evaluate("(key) => localStorage.getItem(key)", key) == bad[key]
    with page.expect_download() as download:
        button(page, "Download its text").click()
    assert download.value.path().read_text() == bad[f"{KEY}.bad"]
    button(page, "Delete it").click()
    expect(page.locator(".story-trouble")).to_have_count(1)


def test_another_page_that_empties_the_storage_takes_no_story(page):
    put(page, story("a", "First"), story("b", "Second"))
    tab = page.context.new_page()
    tab.goto(ADDRESS + "assets/js/story.js")
    tab.evaluate("localStorage.clear()")
    page.wait_for_timeout(300)
    assert titles(page) == ["First", "Second"]
    assert set(stored(page)) == {"First", "Second"}


def test_export_and_import_give_the_same_stories_and_nothing_twice(page):
    one, two = (
        story("a", "One <b>bold</b> # & `code`"),
        story("b", "Two", task="line\n\n# not a heading\n<script>alert(1)</script>"),
    )
    put(page, one, two)
    with page.expect_download() as download:
        button(page, "Export (JSON").click()
    text = download.value.path().read_text()
    assert re.fullmatch(r"stories-\d{4}-\d\d-\d\d\.json", download.value.suggested_filename)
    with page.expect_download() as download:
        button(page, "Export (Markdown").click()
    markdown = download.value.path().read_text()
    assert "## Two" in markdown and "\\# not a heading" in markdown and "\\<script>" in markdown
    assert "is for reading" in bring(page, markdown, "stories.md")
    assert "2 that you have" in bring(page, text)
    assert button(page, "Add to mine").count() == 0
    # Elsewhere one was changed, and one is new.
    changed = {**one, "task": "other words"}
    assert "1 new, 1 that you have, 1 that you have in other words" in bring(
        page, as_file(changed, two, story("c", "Three"))
    )
    button(page, "Add to mine").click()
    assert titles(page) == [one["title"], "Two", "Three", f"{one['title']} (imported)"]
    assert "0 new, 3 that you have" in bring(page, as_file(changed, two, story("c", "Three")))
    button(page, "Cancel").click()
    button(page, "Undo").click()
    assert titles(page) == [one["title"], "Two"]
    bring(page, as_file(changed))
    button(page, "Replace my 2 stories").click()
    assert titles(page) == [one["title"]]
    assert stored(page)[one["title"]]["task"] == "other words"
    button(page, "Undo").click()
    assert titles(page) == [one["title"], "Two"]
    assert stored(page)[one["title"]]["task"] == one["task"]
    assert page.locator(".story-app :is(b, script)").count() == 0


HUGE = """() => {
  const files = new DataTransfer()
  files.items.add(new File([new Uint8Array(50_000_000)], "stories.json"))
  const input = document.querySelector("#stories-file")
  input.files = files.files
  input.dispatchEvent(new Event("change"))
}"""
HOSTILE = {
    "": "not a file of stories",
    "{": "breaks off or is damaged",
    as_file(story("a", "Mine"))[:-90]: "breaks off or is damaged",
    "[]": "not a file of stories from this page",
    '{"format": "guide-stories", "version": 1, "stories": {}}': "not a file of stories from this page",
    '{"format": "guide-stories", "version": 2, "stories": []}': "newer version of this page made the file",
    '{"format": "guide-stories", "stories": []}': "does not say its version",
    as_file(): "There is no story in the file.",
    as_file(5, None, [], {"title": 7}, {"title": " "}, {"title": "x", "competencies": "impact"}, {"title": "x" * 50_001}): "Entry 4: its title is not text.",
    as_file(*[story(f"s{n}", "x", 1) for n in range(501)]): "more than 500 stories",
    '{"format": "guide-stories", "version": 1, "stories": ' + "[" * 100_000: "breaks off or is damaged",
    '{"format": "guide-stories", "version": 1, "stories": [' + "[" * 90_000 + "]" * 90_000 + "]}": "There is no story in the file.",
}  # fmt: skip


def test_a_file_that_cannot_be_imported_is_refused_in_words_and_changes_nothing(page):
    put(page, story("a", "Mine"))
    for text, told in HOSTILE.items():
        assert told in (got := bring(page, text)) and "Nothing was changed." in got, text[:80]
    page.evaluate(HUGE)
    page.locator(".story-import", has_text="larger than 5 MB").wait_for()
    assert titles(page) == ["Mine"]
    assert list(stored(page)) == ["Mine"]


def test_of_a_partly_broken_file_the_good_stories_are_offered_and_the_rest_named(page):
    attack = json.loads(
        '{"id": "../../__proto__", "title": "<img src=x onerror=alert(1)>", "task": "a\\r\\nb\\u0000c", "__proto__": {"polluted": 1}}'
    )
    text = as_file(attack, {"title": 3}, story("b", "Good"), story("b", "Good too"))
    told = bring(page, text)
    assert (
        "The file has 3 stories: 3 new" in told
        and "1 entry could not be read" in told
        and "Entry 2: its title is not text." in told
    )
    button(page, "Add to mine").click()
    assert titles(page) == ["<img src=x onerror=alert(1)>", "Good", "Good too (version 2)"]
    assert field(page, "task", 0).input_value() == "a\nbc"
    assert page.evaluate("({}).polluted") is None
    assert page.locator("guide-stories img").count() == 0


PLAIN = "the model of the team was late by two weeks because nobody had measured how often its labels came".split()


@pytest.mark.parametrize(
    "words, most", [pytest.param(30, 2, marks=pytest.mark.slow), (50, 2), pytest.param(90, 3, marks=pytest.mark.slow)]
)
def test_eight_stories_print_on_two_sheets_and_longer_ones_are_announced(page, words, most):
    eight = [story(f"s{n}", f"Story {n}", 1, ["impact"]) for n in range(8)]
    for n, one in enumerate(eight):
        for part in PARTS:
            one[part] = " ".join(
                f"w{n}{part[0]}{k}" if k in (0, words - 1) else PLAIN[k % len(PLAIN)] for k in range(words)
            )
    put(page, *eight)
    expect(page.locator(".story-length")).to_contain_text(f"about {most} sheets of A4 or US Letter.")
    assert ("more than two" in page.locator(".story-length").inner_text()) == (most > 2)
    for paper in ("A4", "Letter"):
        pdf = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=False)))
        text = " ".join(" ".join(sheet.extract_text() for sheet in pdf.pages).split())
        assert len(pdf.pages) == most
        for n in range(8):
            assert f"{n + 1}. Story {n}" in text
            for part in PARTS:
                assert f"w{n}{part[0]}0" in text and f"w{n}{part[0]}{words - 1}" in text
        for clutter in (
            "Saved on",
            "New story",
            "Export",
            "Checklist",
            "asked as",
            "Made with",
            "Write the result first",
        ):
            assert clutter not in text


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_without_scripts_the_page_is_a_blank_sheet(open_page, paper):
    page = open_page("stories/", script=False)
    assert "print it" in page.locator("noscript").inner_text()
    assert "What did you do, in order?" in page.locator(".story-blank").inner_text()
    pdf = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=False)))
    text = " ".join(pdf.pages[0].extract_text().split())
    assert len(pdf.pages) == 1
    assert (
        text.startswith("Title")
        and "Prioritisation" in text
        and "What did you do, in order?" in text
        and "asked as" not in text
    )


@pytest.mark.parametrize(
    "cards, first, high, sheets",
    [
        ([], 10, 20, 1),
        ([5, 5], 10, 20, 1),  # the second begins the second column: there is room between two cards
        ([9, 9, 9], 10, 20, 2),
        ([9, 9, 9, 7, 9, 7, 9], 10, 20, 3),
        ([15], 10, 20, 2),
        ([21], 10, 20, "Infinity"),
    ],
)
def test_whole_cards_are_packed_as_a_browser_does(page, cards, first, high, sheets):
    module = ADDRESS + "assets/js/stories-paper.js"
    found = page.evaluate(f"async (args) => String((await import('{module}')).packed(...args))", [cards, first, high])
    assert found == str(sheets)


@pytest.mark.slow
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_in_a_story_that_is_open(open_page, dark):
    page = open_page("stories/", dark=dark)
    page.locator(".story-app").wait_for()
    put(page, story("a", "First"), story("b", "Second"))
    field(page, "action", 0).fill("We helped.")
    expect(notes(page, "action")).to_contain_text("helped")
    for width in (1280, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(200)
        if width != 320:
            assert findings(page) == ""
        assert page.evaluate("document.documentElement.scrollWidth") <= width


HOSTILE_TEXT = (
    "<img src=x onerror=alert(1)> {{ 7 * 7 }} </textarea><script>alert(2)</script> \u202eabc \u0000 😀 مرحبا שלום\t\tx\r\ny\rz "
    "[a](javascript:1) &lt; __proto__ constructor"
)


@pytest.mark.slow
def test_any_text_stays_text_and_many_long_stories_stay_usable(page):
    hostile = dict.fromkeys(("title", "numbers", *PARTS), HOSTILE_TEXT)
    long = dict.fromkeys(PARTS, ("word measured 5 % 😀 " * 1100)[:20000])
    put(
        page,
        {**story("h", "", 1), **hostile},
        story("l", "Long", 1, **long),
        *[story(f"s{n}", f"Story {n}", 20) for n in range(198)],
    )
    assert page.locator(".story-list > li").count() == 200
    button(page, "Move down").focus()
    page.keyboard.press("Enter")
    assert field(page, "task", 1).input_value().endswith("x\ny\nz [a](javascript:1) &lt; __proto__ constructor")
    field(page, "task").press_sequentially("!")
    expect(page.locator(".story-length")).to_contain_text("more than two", timeout=20_000)
    assert page.locator("guide-stories :is(img, script)").count() == 0
    page.reload()
    assert field(page, "task", 1).input_value().endswith("constructor!")


@pytest.mark.slow
def test_two_tabs_that_type_into_one_story_lose_no_key(page):
    put(page, story("a", "Shared", task=""))
    tab = second_tab(page)
    for one in (page, tab):
        field(one, "task", 0)
    for n in range(12):
        for one, name in ((page, "here"), (tab, "there")):
            field(one, "task").press_sequentially(f"{name}{n} ", delay=5)
        page.wait_for_timeout((n % 3) * 300)
    page.wait_for_timeout(800)
    kept = [one["task"].split() for one in stored(page).values()]
    assert sorted(kept) == [[f"{name}{n}" for n in range(12)] for name in ("here", "there")]
    assert titles(page) == titles(tab) == ["Shared", "Shared (version 2)"]
