"""What a reader does with a question: open it, arrive at it, go on from it."""

import pytest

from conftest import ADDRESS, HOSTED

L1 = "topics/linear-classic-models/#l1-vs-l2-regularization"


def answer(page, id):
    return page.locator(f"h2#{id} + .q-card details.q-answer")


def in_view(page, id):
    """Wait until the heading stands in the window, below the site's header, and stays there."""
    top = "document.getElementById(id).getBoundingClientRect().top"
    page.wait_for_function(f"id => {{ const top = {top}; return 40 <= top && top <= 300 }}", arg=id)
    page.wait_for_timeout(300)
    return 40 <= page.evaluate(f"id => {top}", id) <= 300


def is_open(page, id):
    page.locator(f"h2#{id} + .q-card details.q-answer[open]").wait_for()
    return True


def test_an_answer_opens_and_closes_at_its_bar(open_page):
    page = open_page("topics/statistics/")
    first = page.locator("details.q-answer").first
    assert not first.locator(".q-short").is_visible()
    first.locator("> summary").click()
    assert first.locator(".q-short").is_visible()
    first.locator("> summary").click()
    assert not first.locator(".q-short").is_visible()


def test_an_answer_is_laid_out_in_the_order_of_reading(open_page):
    page = open_page(L1)
    answer(page, "l1-vs-l2-regularization").locator(".q-references").wait_for()
    parts = answer(page, "l1-vs-l2-regularization").locator("h3").all_inner_texts()
    assert parts == [
        "Said in a minute",
        "In full",
        "In code",
        "What the interviewer listens for",
        "Mistakes to avoid",
        "Follow-ups",
        "References",
    ]


def test_a_follow_up_keeps_its_answer_until_it_is_asked_for(open_page):
    page = open_page(L1)
    follow = answer(page, "l1-vs-l2-regularization").locator("details.q-follow").first
    follow.wait_for()
    assert not follow.locator("p").first.is_visible()
    follow.locator("summary").click()
    assert follow.locator("p").first.is_visible()


def test_all_answers_open_and_close_together(open_page):
    page = open_page("topics/statistics/")
    count = page.locator("details.q-answer").count()
    page.get_by_role("button", name="Open all answers").click()
    assert page.locator("details.q-answer[open]").count() == count
    page.get_by_role("button", name="Close all answers").click()
    assert page.locator("details.q-answer[open]").count() == 0


def test_an_address_arrives_at_its_question_open_and_in_view(open_page):
    page = open_page("topics/ml-coding/#code-self-attention")
    assert is_open(page, "code-self-attention") and in_view(page, "code-self-attention")
    assert page.locator("details.q-answer[open]").count() == 1


def test_a_link_from_another_page_arrives_without_a_new_load(open_page):
    page = open_page("star/")
    page.evaluate("window.stayed = true")
    page.locator("article a", has_text="a trade-off").first.click()
    page.wait_for_url("**/topics/behavioral/#tradeoff-decision")
    assert is_open(page, "tradeoff-decision")
    assert in_view(page, "tradeoff-decision")
    assert page.evaluate("window.stayed") is True


def test_a_link_in_an_answer_arrives_at_the_other_question(open_page):
    page = open_page("topics/probability/#bayes-theorem")
    link = answer(page, "bayes-theorem").locator("a[href*='#logistic-regression']").first
    link.click()
    page.wait_for_url("**/topics/linear-classic-models/#logistic-regression")
    assert is_open(page, "logistic-regression")
    assert in_view(page, "logistic-regression")


def test_the_table_of_contents_opens_what_it_leads_to_and_again_after_closing(open_page):
    page = open_page("topics/statistics/")
    link = page.locator(".md-sidebar--secondary a[href$='#p-value-meaning']")
    for _ in range(2):
        link.click()
        assert is_open(page, "p-value-meaning") and in_view(page, "p-value-meaning")
        answer(page, "p-value-meaning").locator("> summary").click()


def test_back_and_forth_keep_working(open_page):
    page = open_page("topics/statistics/#p-value-meaning")
    page.locator(".md-tabs a", has_text="Interviewers").click()
    page.wait_for_url("**/interviewers/")
    page.go_back()
    page.wait_for_url("**/#p-value-meaning")
    assert is_open(page, "p-value-meaning")


def test_edit_opens_the_questions_file_and_report_a_filled_in_form(open_page):
    page = open_page(L1)
    foot = answer(page, "l1-vs-l2-regularization").locator(".q-foot")
    assert foot.locator("a", has_text="Edit").get_attribute("href") == (
        HOSTED["REPO_URL"] + "/edit/main/data/topics/linear-classic-models/l1-vs-l2-regularization.yml"
    )
    report = foot.locator("a", has_text="Report").get_attribute("href")
    assert report.startswith(HOSTED["REPO_URL"] + "/issues/new?template=mistake.yml&")
    assert "l1-vs-l2-regularization" in report


def test_keyboard_alone_reaches_and_opens_an_answer(open_page):
    page = open_page("topics/statistics/")
    for _ in range(60):
        page.keyboard.press("Tab")
        focus = page.evaluate("[document.activeElement.tagName, document.activeElement.closest('.q-card') !== null]")
        if focus == ["SUMMARY", True]:
            break
    else:
        pytest.fail("no answer was reached with the Tab key")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none", "the focus is seen"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.parentElement.open")


def test_without_scripts_everything_can_be_read_and_opened(open_page):
    page = open_page("topics/statistics/", script=False)
    card = page.locator("details.q-answer").first
    card.locator("> summary").click()
    assert card.locator(".q-short").is_visible()
    assert page.locator("guide-open-all button").count() == 0
    home = open_page("", script=False)
    assert not home.locator(".home-search").is_visible()
    home.locator(".topics a").first.click()
    assert home.locator("h2.q-heading").count() > 1
    card.locator("text=The full answer").click()
    page.wait_for_url("**/topics/statistics/answers/#*")
    assert page.locator(".q-listens").first.is_visible() and page.locator("math").first.is_visible()
    page.locator("h2 a").first.click()
    page.wait_for_url("**/topics/statistics/#*")


def test_templates_and_markup_in_questions_come_out_as_written(open_page):
    page = open_page("topics/ml-coding/")
    assert "{{" not in page.locator("article").inner_text()


def test_formulas_have_a_size_and_their_own_font_only_where_they_are(open_page):
    for path, wanted in (("about/", 0), (L1, 1)):
        page = open_page("404.html")
        asked = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(ADDRESS + path)
        if wanted:
            page.locator(".q-full .math math").first.wait_for()
        page.wait_for_load_state("networkidle")
        assert sum(url.endswith("math.woff2") for url in asked) == wanted, path
    box = page.locator(".q-full .math math").first.bounding_box()
    assert box["width"] > 150 and box["height"] > 25
    assert page.evaluate("document.fonts.check('16px \"Guide Math\"')")


def test_the_choice_of_dark_is_kept(open_page):
    page = open_page("")
    page.locator("label[title='Switch to dark']").click()
    assert page.locator("body[data-md-color-scheme=slate]").count() == 1
    page.goto(ADDRESS + "about/")
    assert page.locator("body[data-md-color-scheme=slate]").count() == 1


def test_who_comes_from_elsewhere_to_a_page_of_answers_is_led_to_the_topic(open_page):
    page = open_page("topics/statistics/answers/#p-value-meaning")
    page.wait_for_url("**/topics/statistics/#p-value-meaning")
    assert is_open(page, "p-value-meaning") and in_view(page, "p-value-meaning")


def test_a_page_of_answers_is_read_where_answers_cannot_be_fetched(open_page):
    page = open_page("topics/statistics/")
    page.route(
        "**/answers/", lambda route: route.abort() if route.request.resource_type == "fetch" else route.fallback()
    )
    page.locator("summary", has_text="Answer").first.click()
    page.get_by_role("link", name="The full answer").first.click()
    page.wait_for_url("**/topics/statistics/answers/#*")
    page.wait_for_timeout(300)
    assert page.url.partition("#")[0].endswith("/answers/") and page.get_by_text("Mistakes to avoid").first.is_visible()
