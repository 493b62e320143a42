"""What is published holds to its own policy: each page has one, and nothing in it that the policy refuses."""

import re

from guide import csp

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')
REST = (
    "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


def test_every_page_has_a_policy_that_knows_its_scripts(site):
    pages = list(site.rglob("*.html"))
    assert site / "404.html" in pages and len(pages) > 30
    for path in pages:
        page = path.read_text()
        (policy,) = POLICY.findall(page)
        default, scripts, rest = policy.split("; ", 2)
        assert (default, rest) == ("default-src 'none'", REST), path
        assert scripts.split(" ")[:2] == ["script-src", "'self'"]
        assert scripts.split(" ")[2:] == csp.hashes(page), path
        head = page.partition("<meta http-equiv")[0]
        assert not re.search(r"<(script|link|style|base)\b", head), "nothing is fetched or run before it"


def test_no_page_has_a_style_or_a_handler_of_its_own(site):
    refused = re.compile(r"""<style\b|<[a-z][^<>]*\s(?:style|on[a-z]+)\s*=\s*["']""", re.IGNORECASE)
    for path in site.rglob("*.html"):
        found = refused.search(path.read_text())
        assert not found, f"{path}: {found[0][-80:]}"
