"""What was computed from a text once, kept for the next build: in memory, and between processes in a file.

Only what follows from its arguments and from this package is kept, under a fingerprint of both. So nothing kept is ever
needed, nor trusted when code or packages have changed or when the file is not whole: then it is computed again.
"""

import datetime
import functools
import hashlib
import importlib.metadata
import json
import os
import sys
import tempfile
from pathlib import Path

# What a kept value may depend on besides this package.
PACKAGES = (
    "brotli",
    "fonttools",
    "jinja2",
    "markdown",
    "math-core",
    "mkdocs",
    "mkdocs-material",
    "pydantic",
    "pygments",
    "pymdown-extensions",
    "pyyaml",
    "ziamath",
)

_kept = {}
_used = set()
# Names that are in the file, and whether lines may be added to it.
_stored = set()
_grows = False
_code = None


@functools.cache
def packages():
    """The versions of what a kept value may depend on besides this package."""
    versions = [sys.version, *(f"{name} {importlib.metadata.version(name)}" for name in PACKAGES)]
    return "\n".join(versions)


@functools.cache
def code():
    """A fingerprint of this package and of the packages that it computes with."""
    found = hashlib.sha256(packages().encode())
    package = Path(__file__).parent
    files = (path for path in package.rglob("*") if path.suffix in (".py", ".html", ".md", ".txt", ".xml"))
    for path in (package.parent / "on_build.py", *sorted(files)):
        found.update(f"\0{path.name}\0".encode() + path.read_bytes())
    return found.hexdigest()


def key(kind, *given):
    """The name under which something is kept that follows from `given`."""
    found = hashlib.blake2b(digest_size=16)
    for value in given:
        raw = value if isinstance(value, bytes) else str(value).encode(errors="surrogatepass")
        found.update(b"%s %d " % (type(value).__name__.encode(), len(raw)))
        found.update(raw)
    return f"{kind} {found.hexdigest()}"


def get(name):
    """What is kept under a name, or None."""
    _used.add(name)
    return _kept.get(name)


def put(name, value):
    """Keep a value that JSON can hold, dates too, and give it back."""
    _kept[name] = value
    _used.add(name)
    return value


def kept(function):
    """A function of texts that computes each result once; what it raises is not kept."""

    @functools.wraps(function)
    def remembering(*given):
        name = key(function.__name__, *given)
        value = get(name)
        return put(name, function(*given)) if value is None else value

    return remembering


def file(root):
    """Where a project keeps it; None where everything is to be computed anew, as in CI."""
    return None if "CI" in os.environ else Path(root) / ".cache" / "guide"


def load(path):
    """Read what earlier processes kept, line by line: none of other code, or that is not whole."""
    global _grows
    if not path:
        return
    try:
        lines = path.read_bytes().splitlines()
    except OSError:
        return
    good = 0
    for line in lines:
        body = line[line.find(b"{") :]
        if line == sealed(body):
            found = json.loads(body, object_hook=_date_from)
            _kept.update(found)
            _stored.update(found)
            good += 1
    _grows = 0 < good == len(lines)


def renew():
    """Forget everything if the code is not what it was, as when a server runs while somebody edits a template."""
    global _code
    code.cache_clear()
    before, _code = _code, code()
    if before not in (None, _code):
        _kept.clear()


def forget():
    """Drop what was not used since the last time."""
    for name in _kept.keys() - _used:
        del _kept[name]
    _used.clear()


def save(path):
    """Add what is new as a line; or write anew, whole or not at all, a file that is not right or mostly of no use."""
    global _grows
    new = {name: value for name, value in _kept.items() if name not in _stored}
    adds = _grows and len(_stored) < 2 * len(_kept)
    if not path or not new:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if adds:
            with path.open("ab") as file:
                file.write(line_of(new))
        else:
            descriptor, written = tempfile.mkstemp(dir=path.parent, prefix=path.name)
            with os.fdopen(descriptor, "wb") as file:
                file.write(line_of(_kept))
            os.replace(written, path)
            _stored.clear()
        _stored.update(new)
        _grows = True
    except OSError:
        # A folder that cannot be written costs the next build its head start, and nothing else.
        pass


def line_of(kept):
    """What a file says of values that JSON can hold."""
    text = json.dumps(kept, default=_date_to, separators=(",", ":"), ensure_ascii=False)
    return sealed(text.encode(errors="surrogatepass")) + b"\n"


def sealed(body):
    """A line whose body is whole and of this code."""
    return f"{code()} {hashlib.sha256(body).hexdigest()} ".encode() + body


# The name that stands for a date in JSON; no text that is read can hold its first sign.
DATE = "\0date"


def _date_to(value):
    if isinstance(value, datetime.date):
        return {DATE: value.isoformat()}
    raise TypeError(type(value))


def _date_from(pairs):
    return datetime.date.fromisoformat(pairs[DATE]) if DATE in pairs else pairs
