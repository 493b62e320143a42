"""One stylesheet and one script: what is left out, what is kept, what is refused."""

import re

import pytest

from conftest import ROOT
from guide import assets


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".tabbed-set>input{color:red}.md-nav{color:blue}", ".md-nav{color:blue}"),
        (".md-typeset .admonition,.md-typeset details{margin:0}", ".md-typeset details{margin:0}"),
        (".md-nav:not(.tabbed-label,[dir=rtl]){a:b}", ".md-nav:not(.tabbed-label,[dir=rtl]){a:b}"),
        ("[dir=rtl] .md-nav{a:b}[dir=ltr] .md-nav{a:b}", "[dir=ltr] .md-nav{a:b}"),
        ("@media print{.admonition{a:b}}@media print{.md-nav{a:b}}", "@media print{.md-nav{a:b}}"),
        ("@keyframes fact{0%{a:b}to{a:c}}.md-grid{a:b}", "@keyframes fact{0%{a:b}to{a:c}}.md-grid{a:b}"),
        ('@charset "UTF-8";.grid{a:b}.md-nav:after{content:"}"}', '@charset "UTF-8";.md-nav:after{content:"}"}'),
        (":root{--md-admonition-icon--tip:url('data:a{b}');--x:1}", ":root{--x:1}"),
        ("[data-md-color-primary=red]{a:b}[data-md-color-scheme=slate]{a:b}", "[data-md-color-scheme=slate]{a:b}"),
    ],
)
def test_a_rule_goes_when_no_page_can_have_what_it_is_for(css, kept):
    assert assets.used(css) == kept


def test_no_page_has_what_the_stylesheet_leaves_out(site):
    for page in site.rglob("*.html"):
        names = {name for names in re.findall(r'class="([^"]*)"', page.read_text()) for name in names.split()}
        assert not {name for name in names if assets.UNUSED.match(name)}, page


def script(**modules):
    return assets.script("main.js", lambda name: modules[name.removesuffix(".js")])


def test_modules_are_joined_in_the_order_of_their_use():
    found = script(
        main='import { a, b } from "./x.js"\n\na(b)\nimport("./lazy.js")\n',
        x="// Why.\nexport const b = 1\nexport function a() {}\n",
    )
    assert found == 'const b = 1\nfunction a() {}\na(b)\nimport("./lazy.js")\n'


@pytest.mark.parametrize(
    ("modules", "complaint"),
    [
        ({"main": 'import x from "./x.js"'}, 'main.js: `import x from "./x.js"` cannot be joined'),
        ({"main": "export default 1"}, "main.js: `export default 1` cannot be joined"),
        ({"main": 'import { a } from "./x.js"\nconst b = 1', "x": "export const a = 1\nconst b = 2"}, "both have `b`"),
        (
            {"main": 'import { a } from "./x.js"', "x": 'import { b } from "./main.js"'},
            "x.js imports main.js, which imports it",
        ),
    ],
)
def test_a_module_that_cannot_be_joined_is_refused(modules, complaint):
    with pytest.raises(ValueError) as refused:
        script(**modules)
    assert complaint in str(refused.value)


def test_what_every_page_runs_is_one_script_of_its_own_modules(site):
    entry = (ROOT / "docs/assets/js/guide.js").read_text()
    sent = (site / "assets/js/guide.js").read_text()
    assert "customElements.define" in sent and not re.search(r"^(import|export)\b", sent, re.M)
    assert re.search(r"^import\b", entry, re.M), "the sources are modules"
