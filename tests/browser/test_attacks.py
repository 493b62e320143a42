"""Hostile contributions are refused by the check; and what it would let through, or might, is text in the page.

One site is built of all attacks with the check silenced, and looked at with the page's Content-Security-Policy off: so what
is seen is the work of the escaping alone. That the policy alone holds too is tried in test_csp.py.
"""

import re

import pytest

from attacks import ATTACKS, put
from conftest import FIXTURE, build, project
from guide import bank

IDS = {name: f"case{number}" for number, name in enumerate(ATTACKS)}
# What never comes as far as a page: it cannot be read, or a formula would stop the build.
UNBUILT = re.compile(r"is a YAML|lower-case words|starts with https|does not compile|no question")
SILENT = "\n_load = bank.load\nbank.load = lambda *given: (_load(*given)[0], [])\n"
ADDRESS = "https://guide.test/field/"


@pytest.mark.parametrize("name", ATTACKS)
def test_the_check_refuses_it_or_lets_it_through_on_purpose(name, data):
    attack = ATTACKS[name]
    put(data, IDS[name], attack)
    told = [problem.what for problem in bank.load(data, "data")[1]]
    if attack.refused is None:
        assert told == []
    else:
        assert any(attack.refused in what for what in told), told


# Looks at every element of a page; gives what no text of a contribution may bring about, with the question it is in.
LOOK = r"""() => {
  const kinds = new Set((
    "html head meta title link script body input label div header nav a svg path form button span main article ul li ol " +
    "h1 h2 h3 h4 p aside hr section details summary dl dt dd figure figcaption g rect circle defs use text tspan clipPath table thead tbody tr th td pre code em strong " +
    "cite footer blockquote br fieldset legend dialog kbd mark select option textarea output progress time template " +
    "math semantics mrow mi mn mo mtext mspace ms mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder " +
    "mover munderover mmultiscripts mtable mtr mtd menclose").split(" "))
  const found = []
  let case_ = ""
  for (const element of document.querySelectorAll("*")) {
    const tag = element.localName, card = element.closest(".q-card")
    const of = (card?.previousElementSibling ?? element).id || element.closest("[id]")?.id || ""
    const tell = what => found.push([of, what, element.outerHTML.slice(0, 200)])
    if (!kinds.has(tag) && !/^guide-[a-z-]+$/.test(tag)) tell("element " + tag)
    if (tag === "script" && !element.src && !/^(__md_scope=|var palette=|\{"annotate)/.test(element.text.trim())) tell("script")
    if (tag === "meta" && element.httpEquiv && element.httpEquiv !== "Content-Security-Policy") tell("http-equiv")
    if (card && /^(input|form|button|svg|script|link|meta)$/.test(tag) && !element.closest("figure, .md-code__nav, [itemprop]")) tell(tag + " in a card")
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^ping$|^formaction$|^autofocus$/.test(name)) tell("attribute " + name)
      if (/^style$|^target$/.test(name) && element.closest("article")) tell("attribute " + name)
      if (/^(href|src|action|data|poster|xlink:href)$/.test(name)) {
        const url = new URL(value, document.baseURI)
        if (!/^https?:$/.test(url.protocol)) tell("address " + value)
        if (name !== "href" && url.origin !== location.origin) tell("address " + value)
        if (tag === "link" && url.origin !== location.origin && !/license/.test(element.outerHTML)) tell("address " + value)
      }
      if (name === "class" && card && /(^|\s)md-(?!code|clipboard|icon|typeset)/.test(value)) tell("class " + value)
      if (name === "id" && card && /^__(?!code)/.test(value)) tell("id " + value)
    }
  }
  return found
}"""


@pytest.fixture(scope="module")
def looked(chromium, tmp_path_factory):
    """What is found wrong in each page of a site that is built of all attacks: (id, what, markup)."""
    folder = project(tmp_path_factory.mktemp("attacks") / "project", FIXTURE)
    for name, attack in ATTACKS.items():
        if not (attack.refused and UNBUILT.search(attack.refused)):
            put(folder / "data", IDS[name], attack)
    with (folder / "hooks/on_build.py").open("a") as file:
        file.write(SILENT)
    lists = sorted(path.stem for path in (folder / "data/checklists").glob("*.yml") if path.stem.isalnum())
    for path in folder.joinpath("docs").glob("*.md"):
        path.unlink()
    home = ["# Home", *(f'{{{{ checklist("{id}") }}}}' for id in lists), "{{ plans() }}", "{{ wanted() }}"]
    (folder / "docs/index.md").write_text("\n\n".join(home))
    (folder / "docs/browse.md").write_text("# Browse\n\n{{ browse() }}\n")
    (folder / "docs/kit.md").write_text("# Kit\n\n{{ kit() }}\n")
    (folder / "docs/wanted.md").write_text("# Wanted\n")
    config = (folder / "mkdocs.yml").read_text()
    start, end = config.index("nav:"), config.index("validation:")
    nav = "nav:\n  - Home: index.md\n  - Browse: browse.md\n  - Kit: kit.md\n  - Wanted: wanted.md\n  - Topics: topics/\n\n"
    (folder / "mkdocs.yml").write_text(config[:start] + nav + config[end:])
    result = build(folder, SITE_URL=ADDRESS, REPO_URL="https://github.com/example/guide")
    assert result.returncode == 0, result.stderr[-3000:]
    return look(chromium, folder / "site")


def look(chromium, site):
    """Open every page of a site, with all that can be opened in it, search it, and gather what is wrong."""
    context = chromium.new_context(bypass_csp=True, service_workers="block")
    found, hits, foreign = {}, [], []
    context.expose_binding("hit", lambda source: hits.append(source["page"].url))

    def answer(route):
        path = site / route.request.url.removeprefix(ADDRESS).partition("?")[0].partition("#")[0]
        path = path / "index.html" if path.is_dir() else path
        if route.request.url.startswith(ADDRESS) and path.is_file():
            return route.fulfill(path=path)
        foreign.append(route.request.url)
        return route.abort()

    context.route("**/*", answer)
    page = context.new_page()
    page.on("dialog", lambda dialog: hits.append(dialog.message) or dialog.dismiss())
    for path in sorted(site.rglob("index.html")):
        address = path.parent.relative_to(site).as_posix() + "/"
        here = ADDRESS + address.removeprefix("./")
        # As one comes from its topic: a page of answers leads anybody else there.
        page.goto(here, referer=here.removesuffix("answers/"))
        page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
        if page.locator("guide-answer").count():
            page.keyboard.press("Tab")
            page.wait_for_function("!document.querySelector('.q-rest')")
        found[address] = page.evaluate(LOOK)
        found[address] += [("", "moved", page.url)] * (page.url != here)
    page.keyboard.press("/")
    for word in ("case", "img", "script"):
        page.locator(".md-search__input").fill("")
        page.locator(".md-search__input").press_sequentially(word)
        page.wait_for_timeout(400)
        found[f"search for {word}"] = page.evaluate(LOOK)
    shown = page.locator(".md-search-result__list").inner_text()
    page.evaluate("hit()")
    page.wait_for_timeout(100)
    context.close()
    return {"found": found, "hits": hits[:-1], "foreign": foreign, "shown": shown, "site": site}


def no_attack_becomes_an_element_an_attribute_or_an_address(looked):
    wrong = {address: found[:20] for address, found in looked["found"].items() if found}
    assert not wrong, wrong
    assert len(looked["found"]) > 8


def no_attack_runs_or_asks_for_anything(looked):
    assert looked["hits"] == []
    assert not looked["foreign"], looked["foreign"]


def no_attack_runs_as_a_template_or_includes_a_file(looked):
    for path in looked["site"].rglob("*"):
        if path.suffix in (".html", ".json", ".txt", ".xml"):
            text = path.read_text()
            assert "46662" not in text, path
            assert "use_align_attribute" not in text, path


def they_are_there_as_text(looked):
    """So that a page from which an attack was lost does not count as safe."""
    page = "".join(path.read_text() for path in looked["site"].glob("topics/fruit/**/index.html"))
    for text in (
        "&lt;script&gt;hit()&lt;/script&gt;",
        "＜script＞",
        "{{ 6 * 7777 }}",
        "--8&lt;--",
        "[y]: https://evil.test/x.png",
    ):
        assert text in page
    assert "<script" in looked["shown"] or "script" in looked["shown"]


def test_attacks_that_the_check_lets_through_come_to_nothing(looked):
    """One test of four, for the site that they look at takes long to make."""
    no_attack_becomes_an_element_an_attribute_or_an_address(looked)
    no_attack_runs_or_asks_for_anything(looked)
    no_attack_runs_as_a_template_or_includes_a_file(looked)
    they_are_there_as_text(looked)


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=x onerror=hit()>",
        "<a href='javascript:hit()'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<article><p style='color:red'>x</p></article>",
        "<meta http-equiv=refresh content='9;url=x'>",
        "<script>hit()</script>",
        "<iframe></iframe>",
        "<h2 id=x>x</h2><div class=q-card><p class=md-overlay>x</p></div>",
        "<h2 id=x>x</h2><div class=q-card><p id=__search>x</p></div>",
        "<link rel=stylesheet href=https://evil.test/x.css>",
    ],
)
def test_the_look_sees_what_it_looks_for(markup, chromium):
    page = chromium.new_page()
    page.route("**/*", lambda route: route.fulfill(body=f"<!doctype html>{markup}", content_type="text/html"))
    page.goto(ADDRESS)
    assert page.evaluate(LOOK)
    page.close()
