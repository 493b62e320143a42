"""The built site as files: links that lead somewhere, one search entry a question, the same bytes each time."""

import hashlib
import html.parser
import json
import posixpath
import re
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from conftest import ADDRESS, HOSTED, ROOT, build
from guide import bank

QUESTIONS = bank.load(ROOT / "data")[0].questions


class Page(html.parser.HTMLParser):
    """What a page links to, and the ids it has."""

    def __init__(self, path):
        super().__init__()
        self.links, self.ids, self.twice = [], set(), []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if "id" in given:
            self.twice += [given["id"]] if given["id"] in self.ids else []
            self.ids.add(given["id"])
        if tag == "a" and "name" in given:
            self.ids.add(given["name"])
        self.links += [value for name, value in attrs if name in ("href", "src") and value and tag not in ("base",)]


@pytest.fixture(scope="module")
def pages(site):
    return {path.relative_to(site).as_posix(): Page(path) for path in site.rglob("*.html")}


def test_every_link_and_anchor_leads_somewhere_under_a_sub_path(site, pages):
    broken, host, folder = [], urlsplit(ADDRESS).netloc, urlsplit(ADDRESS).path
    for name, page in pages.items():
        for link in page.links:
            parts = urlsplit(urljoin(ADDRESS + name, link))
            if parts.scheme not in ("http", "https") or parts.netloc != host:
                continue
            file = unquote(parts.path).removeprefix(folder)
            file = posixpath.join(file, "index.html") if file.endswith("/") or not file else file
            found = parts.path.startswith(folder) and (site / file).is_file()
            if not found or (parts.fragment and file in pages and unquote(parts.fragment) not in pages[file].ids):
                broken.append((name, link))
    assert broken == []


def test_no_id_is_given_twice_in_a_page(pages):
    assert {name: page.twice for name, page in pages.items() if page.twice} == {}


def test_every_question_has_its_address(site):
    for question in QUESTIONS.values():
        text = (site / "topics" / question.topic / "index.html").read_text(encoding="utf-8")
        assert f'id="{question.id}"' in text


def test_search_has_one_entry_a_question_and_no_index_of_the_theme(site):
    index = json.loads((site / "search/index.json").read_text(encoding="utf-8"))
    entries = dict(zip(index["anchors"].split(" "), index["titles"].split("\n"), strict=True))
    for id, question in QUESTIONS.items():
        assert entries[id] == question.content.question
    assert not (site / "search/search_index.json").exists()


def test_no_mark_of_the_build_is_left_in_a_page(site):
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        for mark in ("data-block", "{{", '="question:', '="topic:', "wzxhzdk", "\x02"):
            assert mark not in re.sub(r"<code.*?</code>", "", text, flags=re.DOTALL), (path.name, mark)


def test_every_page_has_a_title_and_a_description_of_its_own(site):
    heads = {}
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        title, about = (
            re.search(r"<title>(.*?)</title>", text)[1],
            re.search(r'<meta name="description" content="(.*?)"', text),
        )
        assert about and 30 < len(about[1]) < 320, path
        heads.setdefault(title, []).append(path)
    assert {title: paths for title, paths in heads.items() if len(paths) > 1} == {}


def test_without_a_repository_there_are_no_links_to_one(plain_site):
    text = (plain_site / "topics/statistics/answers/index.html").read_text(encoding="utf-8")
    assert "Edit this question" not in text and "Report a mistake" not in text and "Link to this question" in text


def test_the_font_of_formulas_is_small_and_has_what_formulas_need(site):
    from fontTools.ttLib import TTFont

    path = site / "assets/fonts/math.woff2"
    assert path.stat().st_size < 90_000
    font = TTFont(path)
    assert "MATH" in font and {ord("𝑥"), ord("∑"), ord("λ")} <= set(font.getBestCmap())


@pytest.mark.slow
def test_two_builds_are_byte_identical(site, tmp_path):
    again = tmp_path / "field"
    assert build(ROOT, again, **HOSTED).returncode == 0

    def digests(folder):
        """A tested site that is about to be published holds PDFs too, which are made after the build."""
        files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pdf"]
        return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    first, second = digests(site), digests(again)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
