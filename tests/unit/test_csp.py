"""A page's policy knows the theme's inline scripts by their hashes, and nothing else."""

import pytest

from guide import csp

# printf 'let x = "ü"' | openssl dgst -sha256 -binary | base64
SCRIPT, HASH = 'let x = "ü"', "'sha256-amRrEGagHJYPv/9YgNKCDg50NcOS9DXH/2x0B1eJBnM='"


@pytest.mark.parametrize(
    ("page", "known"),
    [
        (f"<script>{SCRIPT}</script>", [HASH]),
        (f"<SCRIPT type='module'\n>{SCRIPT}</SCRIPT >", [HASH]),
        (f"<script>{SCRIPT}</script><p><script>{SCRIPT}</script>", [HASH]),
        (f'<script type="application/json">{SCRIPT}</script>', []),
        (f'<script src="x.js">{SCRIPT}</script>', []),
        ("<p>no script</p>", []),
    ],
)
def test_only_inline_scripts_that_a_browser_runs_are_known(page, known):
    assert csp.hashes(page) == known


def test_the_policy_comes_first_in_the_page():
    page = '<head><meta charset="utf-8"><title>x</title></head>'
    policy = csp.policy(f"<script>{SCRIPT}</script>")
    assert policy.startswith("default-src 'none'; script-src 'self' 'sha256-")
    assert "unsafe" not in policy
    before, after = csp.protected(page, policy).split("<title>")
    assert before.endswith(f'content="{policy}">') and after == "x</title></head>"


def test_a_page_without_a_place_for_it_is_an_error():
    with pytest.raises(ValueError):
        csp.protected("<head></head>", "default-src 'none'")
