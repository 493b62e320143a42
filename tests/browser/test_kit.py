"""The interviewer's kit: one address, one sheet; what it holds, what it keeps, and what the candidate's side does not show."""

import io
import re
from urllib.parse import quote

import pypdf
import pytest
from axe_playwright_python.sync_playwright import Axe

SET = "kit/?role=ml-engineer&level=intermediate&minutes=45&seed=x7k2"
MODULE = "const { choose, takes, isLong, LEVELS } = await import('../assets/js/kit-choose.js'); const kit = document.querySelector('guide-kit');"


def asked(page):
    """The ids of a sheet's questions."""
    page.locator(".kit-summary").wait_for()
    return page.locator(".kit-question").evaluate_all("all => all.map(one => one.dataset.id)")


def filled(page):
    """The ids of a sheet's questions, once all their parts have arrived."""
    page.locator(".kit-question .kit-parts:has(.kit-ticks)").last.wait_for()
    page.wait_for_function("() => !document.querySelector('.kit-wait')")
    return asked(page)


def test_one_address_is_one_sheet_and_another_seed_is_another(open_page):
    page = open_page(SET)
    first = asked(page)
    page.evaluate(
        "query => { history.pushState(null, '', query); dispatchEvent(new PopStateEvent('popstate')) }",
        SET[4:].replace("x7k2", "x7k3"),
    )
    assert asked(page) != first
    assert asked(open_page(SET, width=390, dark=True)) == first


def test_a_set_is_made_with_the_keyboard_and_a_new_one_goes_back(open_page):
    page = open_page("kit/")
    page.locator(".kit-form select").first.wait_for()
    page.locator(".kit-form select").first.focus()
    page.keyboard.type("MLOps")
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Interviewer’s sheet"
    assert "role=mlops" in page.url and "MLOps · Intermediate · 45 minutes" in page.locator(".kit-names").text_content()
    first, address = asked(page), page.url
    assert not page.locator(".kit-form").is_visible(), "whoever has a set wants its sheet first"
    page.locator(".kit-another > summary").press("Enter")
    page.get_by_role("button", name="New set").press("Enter")
    assert page.url != address and asked(page) != first
    page.go_back()
    page.wait_for_url(address)
    assert asked(page) == first


def test_the_sheet_has_all_that_an_interviewer_needs(open_page):
    page = open_page(SET)
    count = len(filled(page))
    plan = page.locator(".kit-plan").text_content()
    assert plan.startswith(f"45 minutes: 5 for the opening, {count} questions in ") and "5 for closing" in plan
    for question in page.locator(".kit-question").all():
        assert question.locator(".kit-ticks input").count() >= 2
        assert question.locator("details.q-follow, .kit-next").count() >= 2
        assert question.locator(".q-pitfalls dt").count() >= 1
        assert question.locator(".kit-green li").count() >= 2 and question.locator(".kit-red li").count() >= 2
        assert question.locator(".kit-score input").count() == 5
    assert page.evaluate(
        "[...document.querySelectorAll('[id]')].length === new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"
    )
    follow = page.locator("details.q-follow").first
    follow.locator("summary").click()
    assert len(follow.text_content()) > 60


@pytest.mark.slow
@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)])
@pytest.mark.parametrize("view", ["sheet", "candidate"])
def test_axe_finds_nothing_in_either_view(open_page, width, dark, view):
    page = open_page(f"{SET}&view={view}", width=width, dark=dark)
    if view == "sheet":
        filled(page)
    page.locator(".kit-names").wait_for()
    page.wait_for_timeout(200)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert Axe().run(page).response["violations"] == []


def test_a_swap_changes_one_question_and_is_in_the_address(open_page):
    page = open_page(SET)
    before = asked(page)
    page.get_by_role("button", name="Swap question 1").click()
    page.wait_for_url(f"**without={before[0]}")
    after = asked(page)
    assert set(before) - set(after) == {before[0]} and len(after) == len(before)
    assert asked(open_page(page.url.partition("/field/")[2])) == after


def test_notes_ticks_and_scores_outlive_a_reload_and_are_cleared_with_undo(open_page):
    page = open_page(SET)
    first = filled(page)[0]
    question = page.locator(".kit-question").first
    question.locator(".kit-ticks input").first.check()
    question.locator(".kit-score input").first.check()
    question.locator("textarea").fill("Named calibration, could not measure it.")
    assert "1 question scored 1" in page.locator(".kit-verdict").text_content()
    page.reload()
    filled(page)
    assert question.locator(".kit-ticks input").first.is_checked()
    assert question.locator("textarea").input_value() == "Named calibration, could not measure it."
    assert page.locator(f"[data-score='{first}']").text_content() == "1"
    page.get_by_role("button", name="Clear notes").click()
    assert (
        question.locator("textarea").input_value() == "" and not question.locator(".kit-score input").first.is_checked()
    )
    page.get_by_role("button", name="Undo").click()
    assert question.locator("textarea").input_value() == "Named calibration, could not measure it."
    assert page.locator("[data-score]").first.text_content() == "1"


def test_the_candidate_sees_one_question_at_a_time_and_no_answer(open_page):
    page = open_page(SET + "&view=candidate", width=390)
    page.locator(".kit-mock").wait_for()
    assert page.locator(".kit-sheet, .kit-ticks, .q-follow, .kit-out a").count() == 0
    assert not page.locator(".kit-list, .kit-cards, .kit-form").locator("visible=true").count()
    first = page.locator(".kit-mock h3").text_content()
    page.clock.install()
    page.get_by_role("button", name="Start the clock").click()
    page.clock.run_for(61_000)
    minutes = int(page.locator(".kit-mock .q-meta").text_content().rpartition(", ")[2].split()[0])
    assert page.locator(".kit-clock").text_content() == f"{minutes - 2}:59 left"
    page.clock.run_for(minutes * 60_000)
    assert page.locator(".kit-clock").text_content().endswith(" over")
    while page.get_by_role("button", name="Next question").is_enabled():
        page.get_by_role("button", name="Next question").click()
    assert page.locator(".kit-mock h3").text_content() != first
    page.get_by_role("button", name="Open the sheet").click()
    assert f"1. {first}" in page.locator(".kit-sheet").text_content()


def test_a_choice_that_cannot_be_met_is_told(open_page):
    page = open_page("kit/?level=foundation&minutes=30&topics=ml-system-design&seed=a")
    assert page.locator(".kit-plan").text_content() == "There is no set for this choice."
    assert "choose another level" in page.locator(".kit-lacks").text_content()
    page.goto(page.url.replace("foundation", "advanced"))
    assert "Give more minutes" in page.locator(".kit-lacks").text_content()


HOSTILE = [
    f"role={quote('<script>alert(1)</script>')}&seed={quote('<img src=x onerror=alert(1)>')}",
    "role=__proto__&level=constructor&minutes=1e9&topics=__proto__,toString&seed=aa&without=constructor,nope",
    f"seed=aa&topics={'x,' * 3000}&without={'y,' * 3000}",
    "seed=AA&view=nothing&minutes=-45&topics=%00&without=%E0%A4%A",
]


def test_a_query_that_means_harm_does_none(open_page):
    page = open_page("kit/?" + HOSTILE[0])
    page.locator(".kit-form").wait_for()
    assert page.locator(".kit-form button").text_content() == "Make a set", "what is no seed makes no set"
    for query in HOSTILE[1:]:
        page.evaluate(
            "query => { history.pushState(null, '', '?' + query); dispatchEvent(new PopStateEvent('popstate')) }", query
        )
        assert "ML engineer · Intermediate · 45 minutes · set aa" in page.locator(".kit-names").text_content()
        assert page.locator(".kit-question").count() >= 4


@pytest.mark.parametrize("view", ["", "&view=candidate"], ids=["sheet", "candidate"])
def test_where_there_is_no_set_the_choice_is_open_to_be_changed(open_page, view):
    page = open_page("kit/?role=mlops&minutes=30&topics=reinforcement-learning&seed=aa" + view)
    page.get_by_text("There is no set for this choice.").wait_for()
    assert not page.get_by_role("button", name="Copy").count()
    page.get_by_label("Role").select_option("ml-engineer")
    page.get_by_role("button", name="New set").click()
    page.locator(".kit-question").first.wait_for()


def test_a_form_sent_before_its_script_came_gives_its_set(open_page):
    page = open_page("kit/")
    page.wait_for_function("() => document.querySelector('guide-kit').known")
    # As a browser sends it where no script takes it over.
    page.locator(".kit-form [name=role]").select_option("mlops")
    page.evaluate(
        "for (const id of ['mlops', 'rag-retrieval']) document.querySelector(`[name=topics][value=${id}]`).checked = true"
    )
    page.evaluate("document.querySelector('.kit-form').submit()")
    page.locator(".kit-question").first.wait_for()
    assert re.search(
        r"\?role=mlops&level=intermediate&minutes=45&topics=(mlops,rag-retrieval|rag-retrieval,mlops)&seed=\w{4}$",
        page.url,
    )
    shown = page.url
    page.reload()
    page.locator(".kit-question").first.wait_for()
    assert page.url == shown, "the set stays"


def test_where_an_answer_cannot_be_fetched_a_link_leads_to_it(open_page):
    page = open_page("kit/")
    page.wait_for_function("() => document.querySelector('guide-kit').known")
    page.route("**/topics/**", lambda route: route.abort())
    page.get_by_role("button", name="Make a set").click()
    page.locator(".kit-wait a").first.wait_for()
    assert "/topics/" in page.locator(".kit-wait a").first.get_attribute("href")
    assert page.locator(".kit-score").first.is_visible()


def test_without_scripts_the_scorecards_and_all_questions_stand(open_page):
    page = open_page(SET, script=False)
    assert page.locator(".kit-list li a").count() > 100 and page.locator(".kit-list li a").first.is_visible()
    assert page.locator(".kit-card").count() == 7 and page.locator(".kit-scores").first.is_visible()
    assert not page.locator(".kit-form").is_visible()


@pytest.mark.parametrize("paper", ["A4", pytest.param("Letter", marks=pytest.mark.slow)])
def test_paper_has_the_sheet_with_short_answers_lines_and_a_legend(open_page, paper):
    page = open_page(SET)
    count = len(filled(page))
    page.locator(".kit-question textarea").first.fill("Heard about drift.")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    pdf = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=False)))
    text = " ".join(" ".join(sheet.extract_text() for sheet in pdf.pages).split())
    assert len(pdf.pages) <= count + 2
    for said in ("ML engineer · Intermediate · 45 minutes · set x7k2", "seed=x7k2", "Candidate", "Date", "Opening", "Closing", "Heard about drift.",
                 "Recommendation", "Scores and flags", f"Score of question {count}"):  # fmt: skip
        assert said in text, said
    for clutter in (
        "Make a set",
        "New set",
        "Another set",
        "Swap",
        "All questions to choose from",
        "Search",
        "Not scored",
        "Interview kit",
    ):
        assert clutter not in text, clutter


MANY = (
    """async (seeds) => {
  %s
  const wrong = [], topics = [...kit.known.topics], at = (q) => LEVELS.indexOf(q.level)
  for (let i = 0; i < seeds; i++) {
    const pick = (list, n) => list[(i * 7919 + n * 31) %% list.length]
    const role = kit.form.elements.role.options[i %% 4], level = LEVELS[i %% 3], minutes = [30, 45, 60, 75, 90, 120][i %% 6]
    const some = i %% 2 ? [...new Set([pick(topics, 1), pick(topics, 2), pick(topics, 5)])] : []
    const choice = { role: role.value, level, minutes, topics: some, usual: role.dataset.topics.split(" "), seed: `s${i}`, without: [] }
    const check = (holds, what) => holds || wrong.push(`${what}: ${JSON.stringify({ ...choice, usual: 0 })}`)
    const { questions, left, lacks } = choose(kit.questions, choice)
    const sum = questions.reduce((all, q) => all + takes(q), 0), here = LEVELS.indexOf(level)
    const plain = questions.filter((q) => q.place !== "story" && q.place !== "long")
    check(sum + left === minutes - 10 && left >= 0, "the minutes add up")
    check(new Set(questions.map((q) => q.id)).size === questions.length, "none twice")
    check(questions.every((q) => (some.length ? some : choice.usual).includes(q.topic)), "topics are kept")
    check(plain.every((q) => Math.abs(at(q) - here) <= 1), "levels are kept")
    check(plain.filter((q) => q.place === "first").length <= 1 && plain.filter((q) => q.place === "edge").length <= 1, "one below, one above")
    check(questions.every((q, n) => q.place !== "edge" || n === questions.length - 1), "the edge comes last")
    check(questions.every((q, n) => q.place !== "first" || n === 0), "the easy one comes first")
    check(some.length || questions.filter(isLong).length <= (minutes >= 90 ? 1 : 0), "exercises unasked only where there is time")
    check(some.length || questions.filter((q) => q.kind === "behavioral").length === (minutes >= 45 ? 1 : 0), "one story from 45 minutes")
    check(some.length || questions.length >= 2, "something is asked")
    const most = Math.max(0, ...plain.map((q) => plain.filter((other) => other.topic === q.topic).length))
    const open = new Set(kit.questions.filter((q) => q.level === level && !isLong(q) && choice.usual.includes(q.topic)).map((q) => q.topic)).size
    check(some.length || most <= Math.ceil(plain.length / Math.max(1, open - 1)) + 1, "spread over topics")
    check(some.length || minutes < 60 || new Set(plain.map((q) => q.kind)).size >= 2, "kinds are mixed")
    if (questions.length > 1) {
      const swapped = choose(kit.questions, { ...choice, without: [questions[1].id] }).questions.map((q) => q.id)
      const kept = questions.filter((q) => swapped.includes(q.id)).length
      check(kept === questions.length - 1 && !swapped.includes(questions[1].id), "a swap changes one")
    }
    // A question that nobody has seen yet takes the place of one at most where the others are not touched by its topic or kind.
    const more = choose([...kit.questions, { ...kit.questions[0], id: `new-${i}` }], choice).questions.map((q) => q.id)
    check(more.includes(`new-${i}`) || more.join() === questions.map((q) => q.id).join(), "what is not chosen changes nothing")
  }
  return wrong
}"""
    % MODULE
)


@pytest.mark.parametrize("seeds", [240, pytest.param(6000, marks=pytest.mark.slow)])
def test_sets_are_balanced_whatever_the_seed_and_the_choice(open_page, seeds):
    page = open_page("kit/")
    page.locator("guide-kit:defined").wait_for()
    page.wait_for_function("() => document.querySelector('guide-kit').known")
    assert page.evaluate(MANY, seeds) == []


def test_a_role_of_its_own_keeps_a_question_from_others(open_page):
    page = open_page("kit/")
    page.wait_for_function("() => document.querySelector('guide-kit').known")
    found = page.evaluate(
        """async () => { %s
        const all = kit.questions.map((q) => ({ ...q, roles: q.kind === "concept" ? ["research"] : null }))
        const of = (role) => choose(all, { role, level: "intermediate", minutes: 60, topics: [], usual: [...kit.known.topics], seed: "a" })
        return ["mlops", "research"].map((role) => of(role).questions.some((q) => q.kind === "concept")) }"""
        % MODULE
    )
    assert found == [False, True]
