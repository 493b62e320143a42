"""An address that was published keeps leading to its question, with and without scripts."""

import pytest

from conftest import HOSTED, build


@pytest.fixture
def moved(small):
    """The fixture guide, in which a question was renamed and another one has left a topic that is no more."""
    result = build(small, **HOSTED)
    assert result.returncode == 0, result.stderr
    return small / "site"


def test_the_old_id_of_a_renamed_question_opens_it(open_page, moved):
    page = open_page("topics/fruit/#round-pear", folder=moved)
    page.locator("h2#pear-or-apple + .q-card details.q-answer[open]").wait_for()
    assert page.locator("details.q-answer[open]").count() == 1


def test_the_address_in_a_topic_that_is_gone_goes_on_to_the_question(open_page, moved):
    page = open_page("topics/vegetables/#turnip", folder=moved)
    page.wait_for_url("**/topics/fruit/#count-cherries")
    page.locator("h2#count-cherries + .q-card details.q-answer[open]").wait_for()


def test_without_scripts_a_link_goes_on_and_keeps_the_id(open_page, moved):
    page = open_page("topics/vegetables/#turnip", folder=moved, script=False)
    page.locator("#turnip a").click()
    assert page.url.endswith("/topics/fruit/#count-cherries")
    page = open_page("topics/fruit/#round-pear", folder=moved, script=False)
    assert page.evaluate("1") == 1
    top = page.locator("#pear-or-apple").bounding_box()["y"]
    assert 0 <= top <= 300, "the page is scrolled to where the question is now"
