"""What Lighthouse scores on a phone for accessibility, best practices and search engines: 100 each."""

import pytest

import get_browser
import lighthouse
import served

SCORED = ["accessibility", "best-practices", "seo"]


@pytest.fixture(scope="module")
def look(playwright):
    try:
        with lighthouse.lighthouse(playwright, get_browser.find()) as look:
            yield look
    except LookupError as error:
        pytest.skip(str(error))


@pytest.mark.slow
@pytest.mark.parametrize("path", ["", "topics/behavioral/", "browse/", "checklists/technical-revision/", "stories/", "kit/"])  # fmt: skip
def test_lighthouse_gives_full_marks(look, site, path):
    with served.served(site) as address:
        result = look(address + path, onlyCategories=SCORED)
    assert {name: result["categories"][name]["score"] for name in SCORED} == dict.fromkeys(SCORED, 1), (
        lighthouse.failed(result)
    )
