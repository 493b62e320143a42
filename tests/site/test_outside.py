"""What search engines, programs and feed readers find: titles, addresses, structured data, questions.json, llms.txt, a feed."""

import html
import json
import re
import xml.etree.ElementTree as ET

import jsonschema
import pytest

from conftest import ADDRESS, FIXTURE, build, project
from guide import bank, export
from guide.render import Renderer
from microdata import items

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def pages(site):
    """Address of each page -> its HTML; the page for what is not found is none."""
    return {
        ADDRESS + path.relative_to(site).as_posix().removesuffix("index.html"): path.read_text()
        for path in site.rglob("index.html")
    }


@pytest.fixture(scope="module")
def everything(site):
    return json.loads((site / "assets/questions.json").read_text())


def tags(page, name):
    """The attributes of every element of this name in a page's head."""
    head = page.partition("</head>")[0]
    return [
        {key: html.unescape(value) for key, value in re.findall(r'([\w:-]+)="([^"]*)"', tag)}
        for tag in re.findall(rf"<{name}\b[^>]*>", head)
    ]


def content(page, key):
    """The content of a page's one `meta` of this name or property."""
    (found,) = [tag["content"] for tag in tags(page, "meta") if key in (tag.get("name"), tag.get("property"))]
    return found


def test_every_page_has_a_title_and_a_description_of_its_own(pages):
    titles = {address: re.findall(r"<title>(.*?)</title>", page) for address, page in pages.items()}
    assert all(len(found) == 1 for found in titles.values())
    assert titles[ADDRESS] == ["ML Interview Field Guide"]
    assert titles[f"{ADDRESS}topics/statistics/"] == ["Statistics - ML Interview Field Guide"]
    assert len({found[0] for found in titles.values()}) == len(pages)
    described = {address: content(page, "description") for address, page in pages.items()}
    assert all(30 <= len(text) <= 220 for text in described.values()), described
    assert len(set(described.values())) == len(pages)


def test_every_page_says_its_address_and_the_sitemap_has_them_all(pages, site):
    for address, page in pages.items():
        assert [tag["href"] for tag in tags(page, "link") if tag.get("rel") == "canonical"] == [address]
    urls = ET.fromstring((site / "sitemap.xml").read_text()).findall(f"{SITEMAP}url")
    assert sorted(url.findtext(f"{SITEMAP}loc") for url in urls) == sorted(pages)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", url.findtext(f"{SITEMAP}lastmod")) for url in urls)


def test_the_page_for_what_is_not_found_is_not_listed(site):
    page = (site / "404.html").read_text()
    assert content(page, "robots") == "noindex"
    assert "<title>This page is not here - " in page


def test_a_link_to_a_page_has_a_preview(pages, site):
    for address, page in pages.items():
        if address.endswith("/answers/"):
            continue  # a part of its topic's page, which is the one to link to
        assert content(page, "og:url") == address
        assert content(page, "og:description") == content(page, "description")
        assert content(page, "og:title") in html.unescape(re.search(r"<title>(.*?)</title>", page)[1])
        picture = content(page, "og:image").removeprefix(ADDRESS)
        assert (site / picture).read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        assert content(page, "og:image:alt")
        assert content(page, "twitter:card") == "summary_large_image"


# What Google's documentation of Education Q&A requires, and the schema.org types that the properties may have.
REQUIRED = {
    "Quiz": {"name": str, "about": "Thing", "hasPart": "Question", "educationalAlignment": "AlignmentObject"},
    "Question": {"eduQuestionType": str, "text": str, "acceptedAnswer": "Answer"},
    "Answer": {"text": str},
    "Thing": {"name": str},
    "AlignmentObject": {"alignmentType": str, "targetName": str},
}
OPTIONAL = {"Quiz": {"inLanguage": str, "license": str}}


def check(item):
    """An item has a type that is known, the properties it must have, and no others, each of the type it must be."""
    kind = item["type"].removeprefix("https://schema.org/")
    known = REQUIRED[kind] | OPTIONAL.get(kind, {})
    assert REQUIRED[kind].keys() <= item["properties"].keys() <= known.keys(), item["type"]
    for name, values in item["properties"].items():
        for value in values:
            if known[name] is str:
                assert isinstance(value, str) and value.strip(), (kind, name)
            else:
                assert value["type"] == f"https://schema.org/{known[name]}", (kind, name)
                check(value)


def test_topic_pages_are_valid_sets_of_flashcards(pages, everything):
    for topic, about in everything["topics"].items():
        (quiz,) = items(pages[f"{ADDRESS}topics/{topic}/"])
        check(quiz)
        asked = {question["question"]: question for question in everything["questions"] if question["topic"] == topic}
        cards = [card["properties"] for card in quiz["properties"]["hasPart"]]
        assert [card["text"][0] for card in cards] == list(asked)
        assert quiz["properties"]["about"][0]["properties"]["name"] == [about["title"]]
        for card in cards:
            assert card["eduQuestionType"] == ["Flashcard"]
            question = asked[card["text"][0]]
            answer = card["acceptedAnswer"][0]["properties"]["text"][0]
            first = re.match(r"[\w ,']*", question["short"])[0]
            assert " ".join(answer.split()).startswith(" ".join(first.split()))


def test_only_topic_pages_have_structured_data(pages, everything):
    topics = {f"{ADDRESS}topics/{topic}/" for topic in everything["topics"]}
    assert {address for address, page in pages.items() if "itemscope" in page} == topics


def test_questions_json_holds_every_question_and_fits_its_schema(everything, site, pages):
    schema = json.loads((site / "assets" / everything["$schema"]).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(everything)
    assert everything["version"] == schema["properties"]["version"]["const"] == export.VERSION
    assert everything["licence"]["words"] == "CC BY 4.0" and ADDRESS in everything["licence"]["attribution"]
    for question in everything["questions"]:
        page, _, id = question["address"].partition("#")
        assert f'id="{id}"' in pages[ADDRESS + page]
        assert set(question["references"]) <= everything["references"].keys()
        assert set(question["tags"]) <= everything["tags"].keys()
        assert ("program" in question) == ("code" in question)


@pytest.mark.parametrize("change", ["level", "minutes", "short", "id", "address", "references"])
def test_the_schema_refuses_a_question_without_a_field(change, everything, site):
    schema = json.loads((site / "assets/questions.schema.json").read_text())
    question = {key: value for key, value in everything["questions"][0].items() if key != change}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(everything | {"questions": [question]})


def test_llms_txt_has_the_form_it_should_and_links_that_lead_somewhere(site, pages, everything):
    text = (site / "llms.txt").read_text()
    title, summary, rest = re.fullmatch(r"# ([^\n]+)\n\n> ([^\n]+)\n\n(.*)", text, re.DOTALL).groups()
    assert title == "ML Interview Field Guide" and summary
    details, *sections = re.split(r"^## .+\n\n", rest, flags=re.MULTILINE)
    assert details and len(sections) == 2
    for section in sections:
        for line in section.strip().splitlines():
            assert re.fullmatch(r"- \[[^\]]+\]\(\S+\)(: .+)?", line), line
    links = re.findall(r"\]\((\S+)\)", text)
    assert all(link in pages or (site / link.removeprefix(ADDRESS)).is_file() for link in links)
    assert {f"{ADDRESS}topics/{topic}/" for topic in everything["topics"]} <= set(links)


def test_the_feed_has_the_newest_questions_with_all_that_atom_requires(site, pages, everything):
    feed = ET.fromstring((site / "feed.xml").read_text())
    assert feed.findtext(f"{ATOM}id") == f"{ADDRESS}feed.xml" == feed.find(f"{ATOM}link[@rel='self']").get("href")
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == min(30, len(everything["questions"]))
    for element in (feed, *entries):
        assert element.findtext(f"{ATOM}title").strip()
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", element.findtext(f"{ATOM}updated"))
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    assert set(ids) <= {ADDRESS + question["address"] for question in everything["questions"]}
    for entry in entries:
        assert entry.find(f"{ATOM}link").get("href") == entry.findtext(f"{ATOM}id")
        assert len(entry.findtext(f"{ATOM}summary").split()) >= 30
    (link,) = [tag for tag in tags(pages[ADDRESS], "link") if tag.get("type") == "application/atom+xml"]
    assert link["rel"] == "alternate" and (site / link["href"]).is_file()


def test_where_the_address_is_not_known_nothing_claims_one(tmp_path):
    folder = project(tmp_path / "project", FIXTURE)
    small(folder)
    assert build(folder).returncode == 0
    page = (folder / "site/topics/fruit/index.html").read_text()
    assert content(page, "og:title")
    for word in ("og:url", "og:image", "canonical", "atom+xml"):
        assert word not in page
    assert not (folder / "site/feed.xml").exists()
    assert "url" not in json.loads((folder / "site/assets/questions.json").read_text())
    assert "(topics/fruit/)" in (folder / "site/llms.txt").read_text()


def test_dates_are_the_versions_and_the_reviews_and_never_the_clocks(tmp_path):
    folder = project(tmp_path / "project", FIXTURE)
    small(folder)
    result = build(folder, SITE_URL=ADDRESS, SOURCE_DATE_EPOCH="1700000000")
    assert result.returncode == 0, result.stderr
    urls = ET.fromstring((folder / "site/sitemap.xml").read_text()).findall(f"{SITEMAP}url")
    found = {url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in urls}
    assert found[ADDRESS] == "2023-11-14"
    assert found[f"{ADDRESS}topics/fruit/"] == "2026-01-31"
    assert json.loads((folder / "site/assets/questions.json").read_text())["date"] == "2023-11-14"


def small(folder):
    """Leave a project one written page."""
    for path in folder.joinpath("docs").glob("*.md"):
        path.unlink()
    (folder / "docs/index.md").write_text("# Home\n\n{{ topics() }}\n")
    config = (folder / "mkdocs.yml").read_text()
    start, end = config.index("nav:"), config.index("validation:")
    nav = "nav:\n  - Home: index.md\n  - Topics: topics/\n\n"
    (folder / "mkdocs.yml").write_text(config[:start] + nav + config[end:])


def made(data, url=""):
    return dict(export.files(Renderer(bank.load(data)[0]), export.Site("Guide", "About fruit.", url, "2026-02-03")))


def test_what_is_published_last_is_first_in_the_feed(data):
    order = [question.id for question in export.newest(bank.load(data)[0])]
    assert order == ["pear-or-apple", "dropped-crate", "design-sorter", "count-cherries"]
    listed = (data / "addresses.txt").read_text().replace("fruit/count-cherries\n", "", 1)
    (data / "addresses.txt").write_text(listed)
    assert export.newest(bank.load(data)[0])[0].id == "count-cherries", "one that is not in the list yet is newest"


def test_robots_are_told_of_the_sitemap_where_they_look(data):
    assert "Sitemap: https://a.test/sitemap.xml" in made(data, "https://a.test/")["robots.txt"]
    assert "robots.txt" not in made(data, "https://a.test/field/") | made(data)


def test_signs_of_a_question_are_text_in_the_feed(data):
    path = data / "topics/fruit/pear-or-apple.yml"
    path.write_text(path.read_text().replace("apple, {{", "apple, ]]> <b> &amp; {{", 1))
    titles = [entry.findtext(f"{ATOM}title") for entry in ET.fromstring(made(data, "https://a.test/")["feed.xml"])]
    assert any(title and "]]> <b> &amp; {{ 7 * 7 }}" in title for title in titles)
