"""PDFs of pages: made for every link, at addresses that stay, with bookmarks, page numbers and the day of the version."""

import html
import io
import re
import shutil
import subprocess
import sys
import unicodedata

import pypdf
import pytest

import get_browser
import pdf
from conftest import ADDRESS, HOSTED, ROOT, build, small_project

DAY = {"SOURCE_DATE_EPOCH": "1790000000"}  # 21 September 2026


def run(folder, *arguments, **environment):
    command = [sys.executable, str(ROOT / "hooks" / "pdf.py"), str(folder), *arguments]
    clean = {"PATH": "/usr/bin:/bin", "CHROMIUM": get_browser.find() or "", **DAY}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=clean | environment)


def bookmarks(reader, outline=None, depth=0):
    """(depth, title, sheet) of each bookmark."""
    for mark in reader.outline if outline is None else outline:
        if isinstance(mark, list):
            yield from bookmarks(reader, mark, depth + 1)
        else:
            yield depth, mark.title, reader.get_destination_page_number(mark)


def words(sheet):
    """A sheet's text, its ligatures as letters."""
    return " ".join(unicodedata.normalize("NFKC", sheet.extract_text()).split())


def targets(reader):
    """Where the links of a PDF lead: addresses, and names within the document."""
    links = [link.get_object() for sheet in reader.pages for link in sheet.get("/Annots", [])]
    return [str(link["/A"]["/URI"] if "/A" in link else link["/Dest"]) for link in links]


def questions_of(folder, topic):
    """The texts of a topic's questions, as its built page has them."""
    page = (folder / "topics" / topic / "index.html").read_text()
    heads = re.findall(r'<h2 class="q-heading"[^>]*>(.*?)<a class="headerlink"', page, re.DOTALL)
    return [html.unescape(" ".join(re.sub(r"<[^>]+>", "", head).split())) for head in heads]


def check(reader, folder, topic):
    """Bookmarks in order, each on the sheet that has its words; every answer; a number on every sheet."""
    marks = list(bookmarks(reader))
    questions = questions_of(folder, topic)
    assert [title for depth, title, _ in marks if depth == 1] == questions
    assert [sheet for _, _, sheet in marks] == sorted(sheet for _, _, sheet in marks)
    sheets = [words(sheet) for sheet in reader.pages]
    for _, title, sheet in marks:
        assert title.replace(" ", "") in sheets[sheet].replace(" ", ""), f"{title} is not on sheet {sheet + 1}"
        assert not sheets[sheet].endswith(title), f"{title} is the last on sheet {sheet + 1}"
    for number, sheet in enumerate(sheets, 1):
        assert f"{number} / {len(sheets)}" in sheet and "ML Interview Field Guide" in sheet
    assert " ".join(sheets).count("What the interviewer listens for") == len(questions)
    return sheets


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The fixture guide with links to PDFs, at a known address; the PDFs are not there yet."""
    folder = tmp_path_factory.mktemp("pdf")
    result = build(small_project(folder / "project"), folder / "built", **HOSTED, PDF="1")
    assert result.returncode == 0, result.stderr
    return folder / "built"


@pytest.fixture
def made(built, tmp_path):
    """A copy of it to print into."""
    return shutil.copytree(built, tmp_path / "made")


def test_a_topic_and_its_pdf(made):
    """Bookmarks, numbers, title, day; twice the same bytes; a link leads within the document or to the site."""
    assert 'href="../../pdf/topics/fruit.pdf"' in (made / "topics/fruit/index.html").read_text()
    first = run(made, "topics/fruit", SITE_URL=ADDRESS)
    assert first.returncode == 0, first.stderr
    assert re.search(r"^1/1 topics/fruit\n1 of 1 PDFs in .*, 0\.\d MB, \d+ s\n$", first.stdout)
    path = made / "pdf/topics/fruit.pdf"
    reader, once = pypdf.PdfReader(path), path.read_bytes()
    sheets = check(reader, made, "fruit")
    assert all("Version of 21 September 2026" in sheet for sheet in sheets)
    assert f"{ADDRESS}topics/fruit/" in sheets[0] and sheets[0].startswith("Fruit & sorting Version")
    assert reader.metadata.title.startswith("Fruit") and reader.metadata.author == "ML Interview Field Guide"
    assert str(reader.metadata.creation_date) == "2026-09-21 00:00:00+00:00"
    assert "/MarkInfo" in reader.trailer["/Root"]
    assert all(target.startswith(("/", "https://")) for target in targets(reader))
    assert run(made, "topics/fruit", SITE_URL=ADDRESS).returncode == 0
    assert path.read_bytes() == once


def test_without_an_address_no_link_leads_nowhere(made):
    assert run(made, "topics/fruit").returncode == 0
    assert b"guide.invalid" not in (made / "pdf/topics/fruit.pdf").read_bytes()


def test_pages_link_to_pdfs_only_where_they_are_made(site):
    """The published site has all that its pages link to; one that is built without PDFs links to none."""
    assert [paper.file for paper in pdf.papers(site) if not (site / paper.file).is_file()] == []


def test_addresses_of_pdfs_stay(built):
    """`pdf/`, then the page's own address; the size of the sheets where it is not A4. Others link to them: keep them."""
    assert [(paper.page, paper.file) for paper in pdf.papers(built)] == [
        ("checklists/basket/", "pdf/checklists/basket-letter.pdf"),
        ("checklists/basket/", "pdf/checklists/basket.pdf"),
        ("checklists/skills/", "pdf/checklists/skills-letter.pdf"),
        ("checklists/skills/", "pdf/checklists/skills.pdf"),
        ("topics/fruit/", "pdf/topics/fruit.pdf"),
    ]


def test_what_goes_wrong_is_said(made):
    """No browser, no link to a PDF, a page that fails: a sentence, and not 0."""
    none = run(made, CHROMIUM="/nonexistent")
    assert none.returncode == 1 and "No Chromium" in none.stderr
    empty = run(made / "assets")
    assert empty.returncode == 1 and "PDF=1" in empty.stderr
    (made / "pdf").write_text("a file where the folder should be")
    spoilt = run(made, "topics/fruit")
    assert spoilt.returncode == 1 and spoilt.stderr.startswith("topics/fruit: ")
    assert "0 of 1 PDFs" in spoilt.stdout


def test_progress_is_one_line_on_a_terminal():
    out = io.StringIO()
    out.isatty = lambda: True
    progress = pdf.Progress(2, out)
    progress.step("star")
    progress.step("topics/statistics")
    bars = [f"\r\033[K[{'#' * 12}{' ' * 12}] 1/2 star", f"\r\033[K[{'#' * 24}] 2/2 topics/statistics\n"]
    assert out.getvalue() == "".join(bars)


@pytest.mark.slow
def test_every_pdf(tmp_path):
    """Topics with every question in their bookmarks; what is taken along on two sheets at most."""
    assert build(ROOT, tmp_path, **HOSTED, PDF="1").returncode == 0
    result = run(tmp_path, SITE_URL=ADDRESS)
    assert result.returncode == 0, result.stderr
    papers = pdf.papers(tmp_path)
    topics = {path.parent.name for path in ROOT.glob("data/topics/*/*.yml") if path.name != "topic.yml"}
    pages = {"star/", "stories/", "behavioral-checklist/", *(f"topics/{topic}/" for topic in topics)}
    assert pages <= {paper.page for paper in papers}
    for paper in papers:
        reader = pypdf.PdfReader(tmp_path / paper.file)
        width, height = (round(float(side) / 72 * 25.4) for side in reader.pages[0].mediabox[2:])
        assert (width, height) == {"A4": (210, 297), "Letter": (216, 279)}[paper.size]
        if paper.page.startswith("topics/"):
            check(reader, tmp_path, paper.page.split("/")[1])
        else:
            # What is taken along is two sheets; how stories are built is an article.
            assert len(reader.pages) <= (3 if paper.page == "star/" else 2), paper.file
            assert len(list(bookmarks(reader))) > 1
