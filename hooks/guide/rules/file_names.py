"""A file's name, and a topic's folder's, is lower-case words joined by hyphens: they become addresses."""

import re

from guide.model import ID
from guide.problem import Problem


def check(bank):
    paths = (path for kind in ("topics/*", "checklists", "plans") for path in bank.root.glob(f"{kind}/*.yml"))
    for path in paths:
        for name in (path.parent.name, path.stem):
            if not re.fullmatch(ID[1:-1], name) or len(name) > 60:
                good = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60] or "a-name"
                yield Problem(bank.shown(path), 1, 1, "", f"`{name}` cannot be an address", f"rename it to {good}")
