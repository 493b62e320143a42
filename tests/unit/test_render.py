"""The fixture guide becomes exactly what is expected; `python tests/accept.py` writes what is expected anew."""

import pytest

from accept import EXPECTED, rendered


@pytest.mark.parametrize("name", sorted(path.name for path in EXPECTED.iterdir()))
def test_the_fixture_becomes_exactly_what_is_expected(name):
    assert rendered()[name] == (EXPECTED / name).read_text(encoding="utf-8")


def test_nothing_is_rendered_that_is_not_expected():
    assert set(rendered()) == {path.name for path in EXPECTED.iterdir()}


def test_a_topic_page_holds_no_text_from_the_data_that_could_run_as_a_template():
    assert "7 * 7" not in rendered()["topics.fruit.index.md"]
