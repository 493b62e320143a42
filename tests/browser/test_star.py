"""What is said of a story, asked of the module itself."""

import pytest

from conftest import ADDRESS


@pytest.fixture
def ask(open_page):
    """`ask("hasNumber('5 %')")`: what star.js answers."""
    page = open_page("assets/js/star.js")
    return lambda code: page.evaluate(
        f"""async () => {{ const {{ look, words, spoken, measure, hasNumber, group, own, grid, howMany }} = await import("{ADDRESS}assets/js/star.js")
        const {{ blank }} = await import("{ADDRESS}assets/js/story.js")
        const say = (part, text, more = {{}}) => look({{ ...blank(), ...more, [part]: text }}).filter((note) => note.part === part).map((note) => note.text)
        return {code} }}"""
    )


def test_a_number_is_one_that_measures_something(ask):
    for text in (
        "5 %",
        "fell by half",
        "€40k",
        "−12 points",
        "p95 fell to 80 ms",
        "from .5",
        "F1 of 0.8",
        "twice as fast",
        "1,200 users",
    ):
        assert ask(f"hasNumber({text!r})"), text
    for text in (
        "better p95",
        "the F1 score",
        "GPT-4 and v2",
        "in 2024",
        "Q3 results",
        "on the A100",
        "much better",
        "",
    ):
        assert not ask(f"hasNumber({text!r})"), text


def test_we_and_i_are_counted_as_words(ask):
    assert ask('group("We saw our US users; we’re sure WE told us. Weather, WeWork, power.")') == [
        ["we", 3],
        ["our", 1],
        ["us", 1],
    ]
    assert ask('group("in the US, the U.S. team and us-east")') == []
    assert ask('own("I did. Then I’d say i.e. AI and (i) and I. ")') == 3
    assert ask("say('action', 'I wrote it')") == []
    assert ask("say('action', 'We wrote it')")[0].startswith("“we” once and no “I”: say what you did")
    assert ask(
        "say('task', 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen')"
    ) == ["No “I” in it: say who did this."]


def test_words_are_said_in_time(ask):
    assert ask("[0, 20, 140, 210, 560, 3000].map(spoken)") == ["0 s", "10 s", "1 min", "1 min 30 s", "4 min", "21 min"]
    assert ask('words("Two-minute story, it’s 3.5 % of p95\\n\\n🙂 — done")') == 8
    assert ask('words("我喜欢机器学习") > 2')
    assert ask("measure({ ...blank(), situation: 'a b', action: 'a b c d e f' }).shares.action") == 0.75
    long = "look({ ...blank(), situation: 'word '.repeat(300), action: 'word '.repeat(260) }).filter((note) => note.part === 'whole')[0].text"
    assert (
        ask(long) == "Two minutes are about 280 words; this takes 4 min. Cut about 280 words, first from the situation."
    )


def test_what_is_weak_is_named(ask):
    for part, text, told in [
        ("result", "Latency fell.", "No number in it: what changed"),
        ("result", "I improved recall. It was 0.8 before.", "“improved” once without a number: by how much?"),
        ("action", "I worked on several things", "“worked on” once: say what you did yourself."),
        ("reflection", "I learned a lot.", "Write the result before the reflection"),
        ("reflection", "It was a great learning experience.", "“Learned a lot” is not enough"),
        ("numbers", "0.82", "A number alone: add its unit"),
        ("numbers", "82 %", "Say how it was measured"),
        ("numbers", "fast", "There is no number in it."),
    ]:
        assert any(note.startswith(told) for note in ask(f"say({part!r}, {text!r})")), (part, text)
    # Terms of the trade are neither vague nor a claim.
    assert ask("say('action', 'I used gradient boosting and boosted trees, and corrected for multiple testing.')") == []
    assert ask("say('numbers', '340 to 90 alarms a week, counted over 6 weeks')") == []
    assert ask("say('result', 'Precision rose from 0.6 to 0.8.', { numbers: '' })") == []
    assert ask("say('result', 'It got better', { numbers: '5 %' })")[0].startswith(
        "No number in it, yet there is one under Numbers"
    )


def test_the_grid_knows_places_and_gaps(ask):
    stories = "[{ competencies: ['impact'] }, { competencies: [] }, { competencies: ['impact', 'ethics'] }]"
    assert ask(f"grid({stories}, ['impact', 'ethics', 'conflict']).map(({{ shown }}) => shown)") == [[0, 2], [2], []]
    assert ask("[0, 1, 2].map(howMany)") == ["none yet", "1 story", "2 stories"]
