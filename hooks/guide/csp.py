"""The Content-Security-Policy of a page: nothing from outside, and no inline script but the theme's own, each by its hash.

It stands in the page, because a plain host sets no headers; so it cannot forbid framing (`frame-ancestors` holds in a
header only).
"""

import base64
import hashlib
import html
import re

SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
# A script with an address is no inline script, and a block of another type is data, which a browser never runs.
ELSEWHERE = re.compile(r"\ssrc\s*=", re.IGNORECASE)
TYPE = re.compile(r"""\stype\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
RUN = ("", "module", "text/javascript", "application/javascript")
# The policy holds for what comes after it, so it comes first.
FIRST = '<meta charset="utf-8">'


def hashes(page):
    """What `script-src` says of the inline scripts of a page, sorted."""
    found = set()
    for attributes, script in SCRIPT.findall(page):
        kind = TYPE.search(attributes)
        if not ELSEWHERE.search(attributes) and (kind[1].lower() if kind else "") in RUN:
            digest = hashlib.sha256(script.encode()).digest()
            found.add(f"'sha256-{base64.b64encode(digest).decode()}'")
    return sorted(found)


def policy(theme):
    """The policy of a page, of which `theme` is the part that no contribution writes: only its inline scripts are known."""
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *hashes(theme))),
            "style-src 'self'",
            "img-src 'self' data:",  # Material's style sheet holds its icons
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
        )
    )


def protected(page, policy):
    """The page with its policy; raises ValueError where there is no place for it."""
    if FIRST not in page:
        raise ValueError(f"the page has no {FIRST}")
    meta = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy, quote=False)}">'
    return page.replace(FIRST, f"{FIRST}\n{meta}", 1)
