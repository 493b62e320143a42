"""A topic's buttons for paper: all answers, or the questions alone with room to write; then the page is as it was."""

import io

import pypdf
import pytest

TOPIC = "topics/probability/"


@pytest.fixture
def topic(open_page):
    """A topic page whose print dialog is held back."""
    page = open_page(TOPIC)
    page.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1 } }")
    return page


def sheets(page, paper="A4"):
    """The page's sheets as texts, as the print dialog would make them."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    pdf = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper)))
    return [" ".join(sheet.extract_text().split()) for sheet in pdf.pages]


def press(page, name):
    page.get_by_role("button", name=name).click()
    page.wait_for_function("window.printed === 1")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_questions_only(topic, paper):
    """Every question, numbered, with its level and minutes; no word of an answer, no button; a few to a sheet."""
    questions = topic.locator("h2.q-heading").evaluate_all("all => all.map(head => head.firstChild.textContent.trim())")
    press(topic, "Print questions")
    found = sheets(topic, paper)
    text = " ".join(found)
    for number, question in enumerate(questions, 1):
        assert f"{number}. {question}".replace(" ", "") in text.replace(" ", "")
    assert text.count(" min") == len(questions) and "Foundation" in text
    for answer in ("Said in a minute", "listens for", "After this topic", "Print", "PDF"):
        assert answer not in text
    assert len(found) <= len(questions) / 2


def test_room_to_write_grows_with_the_minutes(topic):
    counts = topic.evaluate(
        "import(document.querySelector('script[type=module]').src.replace('guide.js', 'print-choice.js'))"
        ".then(({linesFor}) => [1, 5, 15, 45].map(linesFor))"
    )
    assert counts == [5, 7, 17, 22]


def test_all_answers(topic):
    """The page as Ctrl+P prints it."""
    press(topic, "Print answers")
    assert topic.locator(".q-lines").count() == 0 and not topic.locator("html").get_attribute("data-print")


def test_afterwards_the_page_is_as_it_was(topic):
    card = topic.locator(".q-card").first
    before = card.inner_html()
    press(topic, "Print questions")
    assert card.inner_html() != before
    topic.evaluate("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))")
    assert topic.locator(".q-lines").count() == 0 and topic.locator("details[open]").count() == 0
    assert not topic.locator("html").get_attribute("data-print")


def test_by_keyboard_and_without_scripts(topic, open_page):
    topic.get_by_role("button", name="Print questions").focus()
    topic.keyboard.press("Enter")
    assert topic.evaluate("window.printed") == 1
    assert open_page(TOPIC, script=False).locator("guide-print").is_hidden()


def test_topics_reached_by_instant_navigation_have_it_too(topic):
    topic.get_by_role("link", name="Statistics", exact=True).first.click()
    topic.get_by_role("heading", level=1, name="Statistics").wait_for()
    press(topic, "Print questions")
    assert topic.locator(".q-lines").count() == topic.locator("h2.q-heading").count()
