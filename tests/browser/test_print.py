"""On paper: the right number of pages, all the text, no navigation, with and without scripts."""

import io

import pypdf
import pytest

PAPER = ("A4", "Letter")


def printed(page, paper):
    pdf = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=False)))
    return len(pdf.pages), " ".join(" ".join(sheet.extract_text() for sheet in pdf.pages).split())


@pytest.mark.parametrize("paper", PAPER)
def test_the_checklist_is_one_or_two_sheets_without_navigation(open_page, paper):
    page = open_page("behavioral-checklist/")
    page.locator(".checklist input").first.wait_for()
    count, text = printed(page, paper)
    assert count <= 2
    assert "Behavioural checklist" in text and "Eight stories" in text and "Said aloud" in text
    for clutter in ("How to prepare", "Search", "Made with", "Back to top", "Next"):
        assert clutter not in text


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("paper", PAPER)
def test_a_topic_prints_with_every_answer_and_follow_up(open_page, paper, script):
    """The printer waits for nothing, not even for answers that no one has asked for; without scripts they are a page of their own."""
    page = open_page("topics/statistics/" if script else "topics/statistics/answers/", script=script)
    if script:
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
    count, text = printed(page, paper)
    assert text.count("What the interviewer listens for") == page.locator(".q-card").count()
    follow = page.locator("details.q-follow > p:not(:has(math, code))").first
    assert " ".join(follow.text_content().split())[:25] in text
    assert "Report a mistake" not in text and "Open all answers" not in text
    assert 1 <= count / page.locator(".q-card").count() <= 5


def test_printing_leaves_the_page_as_it_was(open_page):
    page = open_page("topics/statistics/")
    page.locator("details.q-answer > summary").first.click()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details.q-answer[open]").count() == 1
