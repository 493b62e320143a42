"""What a topic page sends before its reader does anything, and what comes when the reader acts."""

import gzip

from conftest import ADDRESS

LARGEST = "topics/behavioral/"
BUDGET = 75_000


def sent(page, act):
    """(address, bytes gzip'd) of what a page asks for while something is done, until it has come to rest."""
    asked = []
    page.on("requestfinished", lambda request: asked.append((request.url, request.response())))
    act()
    page.wait_for_load_state("networkidle")
    return [(url, len(gzip.compress(answer.body()))) for url, answer in asked]


def test_a_topic_page_of_20_questions_is_light_until_its_reader_acts(open_page):
    page = open_page("404.html")
    page.wait_for_load_state("networkidle")
    asked = sent(page, lambda: page.goto(ADDRESS + LARGEST))
    assert page.locator(".q-card").count() >= 20
    assert len(asked) <= 8, asked
    assert sum(size for _, size in asked) <= BUDGET, asked
    assert not any(url.endswith(("answers/", ".woff2")) for url, _ in asked)


def test_the_first_act_brings_the_answers_once(open_page):
    page = open_page(LARGEST)
    page.wait_for_load_state("networkidle")

    def act():
        page.mouse.wheel(0, 300)
        page.wait_for_function("!document.querySelector('.q-rest')")
        page.mouse.wheel(0, 300)
        page.keyboard.press("Tab")

    asked = [url for url, _ in sent(page, act)]
    assert [url for url in asked if not url.endswith("math.woff2")] == [f"{ADDRESS}{LARGEST}answers/"]
    assert page.locator(".q-listens").count() == page.locator(".q-card").count()


def test_an_answer_that_cannot_be_had_is_a_link_that_leads_to_it(open_page):
    page = open_page("topics/statistics/")
    page.route("**/answers/", lambda route: route.abort())
    card = page.locator(".q-card").first
    card.locator("summary").first.click()
    assert card.locator("a", has_text="The full answer").is_visible()
    page.unroute("**/answers/")
    page.keyboard.press("ArrowDown")
    card.locator(".q-listens").wait_for()


def test_links_of_an_answer_hold_where_it_is_put(open_page):
    page = open_page("topics/probability/#bayes-theorem")
    page.locator("#bayes-theorem + .q-card .q-foot").wait_for()
    link = page.locator("#bayes-theorem + .q-card .q-foot a", has_text="Link to this question")
    assert link.evaluate("link => link.href") == f"{ADDRESS}topics/probability/#bayes-theorem"


def test_code_of_an_answer_can_be_copied(open_page):
    page = open_page("topics/ml-coding/#code-self-attention")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    card = page.locator("#code-self-attention + .q-card")
    card.locator(".q-code pre").hover()
    card.locator(".q-code button.md-code__button").click()
    assert "import numpy" in page.evaluate("navigator.clipboard.readText()")
