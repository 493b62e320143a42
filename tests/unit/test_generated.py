"""What is generated from code is in step with it: schemas, field table, figures."""

import re
import struct

import pytest

import refresh
from conftest import ROOT


@pytest.mark.parametrize("what", [refresh.schemas, refresh.table])
def test_what_is_generated_is_in_step(what):
    for path, text in what().items():
        assert path.read_text(encoding="utf-8") == text, "run: .venv/bin/python hooks/refresh.py"


def test_the_list_of_published_addresses_only_grows():
    """A new question needs no line to be merged; a maintainer adds it, and from then on it is kept."""
    ((path, text),) = refresh.addresses().items()
    assert text.startswith(path.read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("id", sorted(path.stem for path in (ROOT / "data/figures").glob("*.py")))
def test_drawing_a_figure_again_gives_the_same_file(id):
    ((path, text),) = refresh.figures([id]).items()
    assert path.read_text(encoding="utf-8") == text, f"run: .venv/bin/python hooks/refresh.py figures {id}"


@pytest.mark.parametrize("path", sorted((ROOT / "data/topics").glob("*/*.svg")), ids=lambda path: path.stem)
def test_a_figure_takes_its_colours_and_font_from_the_page(path):
    """So that it can be read on a light page, a dark page and paper."""
    text = path.read_text(encoding="utf-8")
    painted = set(re.findall(r'(?:fill|stroke)="([^"]*)"', text))
    assert painted <= {"none"} | {paint for paint in painted if paint.startswith(("var(--figure-", "url(#"))}
    assert 'font-family="inherit"' in text and text.count("font-family") == 1
    assert len(text) < 60_000


def test_the_picture_of_links_has_the_size_that_is_asked_for():
    picture = (ROOT / "docs/assets/images/social.png").read_bytes()
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", picture[16:24]) == (1200, 630)
    assert len(picture) < 300_000
