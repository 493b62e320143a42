"""All questions on one page: what the filters leave agrees with data/, for a mouse, a keyboard, a screen reader and paper."""

import io
import re
import unicodedata
from urllib.parse import parse_qsl, urlencode, urlsplit

import pypdf
import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ADDRESS, ROOT
from guide import bank as banks

MANY = 5


@pytest.fixture(scope="module")
def bank():
    return banks.load(ROOT / "data", "data")[0]


def words(text):
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", plain.lower())


def values(bank, question, name):
    """What a question is, for a filter of this name."""
    content = question.content
    lists = [bank.syllabus[id].content.lists for id in question.answered if id in bank.syllabus]
    return {
        "level": [content.level],
        "kind": [content.kind],
        "role": content.roles,
        "many": ["yes"] if max(lists, default=0) >= MANY else [],
        "topic": [question.topic],
        "tag": content.tags,
    }[name]


def expected(bank, filters):
    """Ids of the questions that fit: any value within a filter, all filters and all words together."""
    wanted = {}
    for name, value in filters:
        wanted.setdefault(name, []).append(value)
    asked = [word for text in wanted.pop("words", []) for word in words(text)]
    found = set()
    for question in bank.questions.values():
        content = question.content
        said = words(" ".join([content.question, *content.aliases, *content.tags]))
        if all(set(values(bank, question, name)) & set(some) for name, some in wanted.items()) and all(
            any(word.startswith(begin) for word in said) for begin in asked
        ):
            found.add(question.id)
    return found


def shown(page):
    """Ids of the questions that are seen."""
    links = page.locator("section:not([hidden]) > .browse-list > li:not([hidden]) > a")
    return {href.partition("#")[2] for href in links.evaluate_all("links => links.map(link => link.href)")}


def status(page):
    return page.get_by_role("status").filter(has_text="question").inner_text()


def browse(open_page, filters=(), **options):
    page = open_page(f"browse/?{urlencode(filters)}" if filters else "browse/", **options)
    page.locator("guide-browse:defined").wait_for()
    return page


def box(page, name, value):
    found = page.locator(f"input[name={name}][value={value}]")
    found.evaluate("input => { for (let e = input; e; e = e.parentElement.closest('details')) e.open = true }")
    return found


def count_beside(page, name, value):
    label = page.locator("label", has=page.locator(f"input[name={name}][value={value}]"))
    return int(label.locator(".browse-number").text_content())


# What Back and Forward do: another address, and an event that tells of it.
GO = "query => { history.pushState(null, '', query); dispatchEvent(new PopStateEvent('popstate')) }"

COMBINED = [
    [("level", "advanced")],
    [("kind", "maths")],
    [("topic", "statistics")],
    [("role", "mlops")],
    [("tag", "deep-learning")],
    [("many", "yes")],
    [("words", "gradient")],
    [("words", "LASSO")],
    [("words", "Bayés  théorem")],
    [("level", "intermediate"), ("level", "advanced")],
    [("level", "foundation"), ("kind", "concept"), ("many", "yes")],
    [("tag", "trees"), ("tag", "ensembles"), ("level", "foundation"), ("words", "bo")],
    [("topic", "behavioral"), ("kind", "maths")],
]


def test_each_filter_alone_and_combined_leaves_what_data_says(open_page, bank):
    page = browse(open_page)
    assert shown(page) == set(bank.questions) and status(page) == f"{len(bank.questions)} questions"
    for filters in COMBINED:
        page.evaluate(GO, f"?{urlencode(filters)}")
        fit = expected(bank, filters)
        assert shown(page) == fit, filters
        assert status(page) == f"{len(fit)} of {len(bank.questions)} questions"
        assert page.locator("section:visible").count() == len({bank.questions[id].topic for id in fit})
        assert page.locator(".browse-none").is_visible() is (not fit)


def test_the_number_beside_a_choice_is_what_it_would_give(open_page, bank):
    filters = [("level", "intermediate"), ("kind", "practical"), ("words", "model")]
    page = browse(open_page, filters)
    for name, choices in {
        "level": ["foundation", "intermediate", "advanced"],
        "kind": ["concept", "practical", "case"],
        "many": ["yes"],
        "topic": ["mlops", "statistics"],
        "tag": ["monitoring", "evaluation"],
        "role": ["mlops"],
    }.items():
        others = [pair for pair in filters if pair[0] != name]
        for value in choices:
            assert count_beside(page, name, value) == len(expected(bank, [*others, (name, value)])), (name, value)


def test_the_address_keeps_the_filters_through_reload_and_back(open_page, bank):
    page = browse(open_page)
    box(page, "level", "advanced").check()
    page.wait_for_url("**/?level=advanced")
    box(page, "topic", "mlops").check()
    page.wait_for_url("**topic=mlops")
    page.locator("#browse-words").press_sequentially("ml")
    page.wait_for_url("**words=ml")
    asked = [("level", "advanced"), ("topic", "mlops"), ("words", "ml")]
    assert parse_qsl(urlsplit(page.url).query) == asked
    assert shown(page) == expected(bank, asked)
    page.reload()
    page.locator("guide-browse:defined").wait_for()
    assert shown(page) == expected(bank, asked) and page.locator("#browse-words").input_value() == "ml"
    page.go_back()
    page.wait_for_url("**/browse/?level=advanced")
    assert shown(page) == expected(bank, asked[:1])
    assert not page.locator("input[value=mlops][name=topic]").is_checked()
    page.go_forward()
    page.wait_for_url("**words=ml")
    assert shown(page) == expected(bank, asked)


def test_a_question_opens_its_answer_and_back_returns_to_the_filtered_list(open_page, bank):
    filters = [("topic", "statistics")]
    page = browse(open_page, filters)
    page.locator(".browse-list > li:visible a").first.click()
    page.wait_for_url("**/topics/statistics/#*")
    page.locator("details.q-answer[open]").wait_for()
    page.go_back()
    page.locator("guide-browse:defined .browse-chip").wait_for()
    assert shown(page) == expected(bank, filters)


def test_active_filters_are_removed_one_by_one_or_together(open_page, bank):
    page = browse(open_page, [("level", "foundation"), ("kind", "maths"), ("words", "bayes")])
    page.get_by_role("button", name="Remove filter Kind: Maths").click()
    assert shown(page) == expected(bank, [("level", "foundation"), ("words", "bayes")])
    assert page.evaluate("document.activeElement.textContent") == "Words: bayes"
    page.get_by_role("button", name="Clear all").click()
    page.wait_for_url(f"{ADDRESS}browse/")
    assert shown(page) == set(bank.questions)
    assert page.locator("#browse-words").input_value() == ""
    assert page.evaluate("document.activeElement.className") == "browse-count"


def test_where_nothing_fits_the_last_filter_can_be_taken_back(open_page, bank):
    page = browse(open_page, [("kind", "behavioral")])
    page.locator("#browse-words").press_sequentially("xylophone")
    page.get_by_text("No question fits all of these filters.").wait_for()
    page.wait_for_url("**words=xylophone")
    assert status(page) == f"0 of {len(bank.questions)} questions"
    href = page.get_by_role("link", name="Questions that are still wanted").evaluate("link => link.href")
    assert href == f"{ADDRESS}wanted/"
    page.get_by_role("button", name="Search all answers").click()
    assert page.locator(".md-search__input").input_value() == "xylophone"
    assert page.locator(".md-search__input").evaluate("input => input === document.activeElement")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Remove Words: xylophone").click()
    assert shown(page) == expected(bank, [("kind", "behavioral")])


def test_keyboard_alone_filters_and_clears(open_page, bank):
    page = browse(open_page)
    page.locator("#browse-words").focus()
    page.keyboard.type("tree")
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.value ?? document.activeElement.textContent.trim()"))
        if reached[-1] in ("intermediate", "Tag"):
            page.keyboard.press("Space")
        if reached[-1] == "ensembles":
            page.keyboard.press("Space")
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none", "the focus is seen"
    fit = expected(bank, [("words", "tree"), ("level", "intermediate"), ("tag", "ensembles")])
    assert fit and shown(page) == fit
    page.get_by_role("button", name="Clear all").focus()
    page.keyboard.press("Enter")
    assert shown(page) == set(bank.questions)


def test_typing_is_announced_once_and_politely(open_page):
    page = browse(open_page)
    page.evaluate(
        """() => { window.said = []; const status = document.querySelector('.browse-count')
        new MutationObserver(() => said.push(status.textContent)).observe(status, {childList: true, characterData: true, subtree: true}) }"""
    )
    # All letters in one task of the page, so that a slow machine is no pause in typing.
    page.locator("#browse-words").evaluate(
        """field => { for (const letter of 'gradient') { field.value += letter; field.dispatchEvent(new InputEvent('input', {bubbles: true})) } }"""
    )
    page.wait_for_url("**words=gradient")
    page.wait_for_timeout(300)
    assert page.evaluate("said.length") == 1
    assert re.fullmatch(r"\d+ of \d+ questions", page.evaluate("said[0]"))


def test_without_scripts_the_list_is_whole(open_page, bank):
    page = open_page("browse/?level=advanced", script=False)
    assert shown(page) == set(bank.questions)
    assert not page.locator(".browse-form").is_visible() and not page.locator(".browse-state").is_visible()
    first = page.locator(".browse-list a").first
    assert first.is_visible() and first.get_attribute("href").startswith("../topics/")


HOSTILE = [
    "level=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "level=nonsense&kind=&tag=a%22]%20b&topic=__proto__",
    "__proto__=x&constructor=y&toString=z",
    "%E0%A4%A&level=%FF",
    "words=" + "a" * 20_000 + "&words=b",
    "words=%3Cscript%3Ealert(1)%3C/script%3E&words=%22%3E%3Csvg%20onload%3Dalert(1)%3E",
    "&".join(["level=advanced"] * 500),
]


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_what_an_address_should_not_hold_is_ignored_or_shown_as_text(open_page, bank, query):
    page = open_page(f"browse/?{query}")
    page.locator("guide-browse:defined").wait_for()
    assert page.locator("guide-browse :is(img, script, svg)").count() == 0
    assert page.locator(".browse-chip").count() == ("words=" in query or "level=advanced" in query)
    if "words" not in query and "advanced" not in query:
        assert shown(page) == set(bank.questions)
    box(page, "kind", "maths").check()
    page.wait_for_url("**kind=maths*")
    assert "nonsense" not in page.url and "__proto__" not in page.url
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_on_a_phone_the_filters_fold_away_and_the_list_starts_in_sight(open_page):
    page = browse(open_page, width=390, height=844)
    fold = page.locator(".browse-panel > summary")
    assert not page.locator("input[name=level]").first.is_visible()
    assert page.locator(".browse-list a").first.bounding_box()["y"] < 600
    fold.click()
    page.locator("input[name=level]").first.check()
    assert fold.inner_text().split() == ["Filters", "1", "active"]
    page.set_viewport_size({"width": 320, "height": 700})
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    page.wait_for_timeout(150)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    small = "[...document.querySelectorAll('guide-browse :is(button, label, summary, li > a)')].filter(e => e.offsetHeight && e.offsetHeight < 24)"
    assert page.evaluate(f"{small}.map(e => e.outerHTML)") == []


def test_one_question_is_picked_from_those_shown(open_page, bank):
    page = browse(open_page, [("topic", "statistics")])
    for _ in range(3):
        page.get_by_role("button", name="Pick one at random").click()
        picked = page.evaluate("document.activeElement.closest('.browse-picked > a').hash.slice(1)")
        assert bank.questions[picked].topic == "statistics"


def test_paper_has_the_filtered_list_alone(open_page, bank):
    filters = [("level", "advanced")]
    page = browse(open_page, filters)
    text = " ".join(sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(page.pdf(format="A4"))).pages)
    text = "".join(text.split())
    for question in bank.questions.values():
        assert ("".join(question.content.question.split()) in text) is (question.id in expected(bank, filters))
    assert "Level:Advanced" in text
    for clutter in ("Pickone", "Clearall", "Words", "Search", "Foundation"):
        assert clutter not in text


@pytest.mark.parametrize("dark", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["light", "dark"])
def test_axe_finds_nothing_with_the_filters_open(open_page, dark):
    page = browse(open_page, [("level", "advanced"), ("words", "model")], dark=dark, width=390)
    page.evaluate("document.querySelectorAll('guide-browse details').forEach(details => details.open = true)")
    page.wait_for_timeout(300)
    found = Axe().run(page, context="article").response["violations"]
    assert [(rule["id"], node["html"][:120]) for rule in found for node in rule["nodes"]] == []
