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
PACKAGES = ("brotli", "fonttools", "markdown", "math-core", "pygments", "pymdown-extensions", "pyyaml", "ziamath")

_kept = {}
_used = set()
_new = False


@functools.cache
def code():
    """A fingerprint of this package and of the packages that it computes with."""
    versions = [sys.version, *(f"{name} {importlib.metadata.version(name)}" for name in PACKAGES)]
    found = hashlib.sha256("\n".join(versions).encode())
    for path in sorted(path for path in Path(__file__).parent.rglob("*") if path.suffix in (".py", ".html", ".md")):
        found.update(f"\0{path.name}\0".encode() + path.read_bytes())
    return found.hexdigest()


def key(kind, *given):
    """The name under which something is kept that follows from `given`."""
    return f"{kind} {hashlib.blake2b(repr(given).encode(errors='surrogatepass'), digest_size=16).hexdigest()}"


def get(name):
    """What is kept under a name, or None."""
    _used.add(name)
    return _kept.get(name)


def put(name, value):
    """Keep a value that JSON can hold, dates too, and give it back."""
    global _new
    _kept[name], _new = value, True
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
    """Read what an earlier process kept; nothing, if the file is missing, of other code, or not whole."""
    global _new
    if not path:
        return
    try:
        head, _, body = path.read_bytes().partition(b"\n")
        if head.decode() == sealed(body):
            _kept.update(json.loads(body, object_hook=_date_from))
            _new = False
    except (OSError, ValueError):
        pass


def forget():
    """Drop what was not used since the last time."""
    global _new
    for name in _kept.keys() - _used:
        del _kept[name]
        _new = True
    _used.clear()


def save(path):
    """Write what is kept, whole or not at all."""
    global _new
    if not _new or not path:
        return
    _new = False
    body = json.dumps(_kept, default=_date_to, separators=(",", ":"), ensure_ascii=False).encode(errors="surrogatepass")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, written = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(descriptor, "wb") as file:
            file.write(sealed(body).encode() + b"\n" + body)
        os.replace(written, path)
    except OSError:
        # A folder that cannot be written costs the next build its head start, and nothing else.
        pass


def sealed(body):
    """What stands before a body that is whole and of this code."""
    return f"{code()} {hashlib.sha256(body).hexdigest()}"


# The name that stands for a date in JSON; no text that is read can hold its first sign.
DATE = "\0date"


def _date_to(value):
    if isinstance(value, datetime.date):
        return {DATE: value.isoformat()}
    raise TypeError(type(value))


def _date_from(pairs):
    return datetime.date.fromisoformat(pairs[DATE]) if DATE in pairs else pairs
