"""Ask every outside address that the guide names whether it still answers as it did.

Exit code 0: all do, 1: some do not, each with the file and line that names it. Needs the network; run on a schedule, never on a
pull request.
"""

import argparse
import http.client
import re
import ssl
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from check import default, shown
from guide import bank

ADDRESS = re.compile(r"https://[^\s<>\"'`)\]}]+")
# What a page says when its owner is gone and the name is for sale.
PARKED = re.compile(
    r"domain (is|may be) for sale|buy this domain|this domain is parked|sedoparking|hugedomains|parkingcrew", re.I
)
# These answer a program with a refusal that says nothing about the address.
REFUSALS = {401, 403, 405, 406, 418, 429, 503}
# A resolver or publisher leads to another host by design.
RESOLVERS = {"doi.org"}


@dataclass(frozen=True)
class Finding:
    """An address that does not answer as it should."""

    where: str
    address: str
    what: str

    def __str__(self):
        return f"{self.where}: {self.address}\n    {self.what}"


def addresses(root):
    """Every outside address that data/ and docs/ name -> the first place (path:line) that names it."""
    guide = bank.load(root / "data", "data")[0]
    found = {}
    for reference in guide.references.values():
        work, line = reference.content, reference.document.at(reference.root, key=True)[0]
        made = [
            work.url,
            work.doi and f"https://doi.org/{work.doi}",
            work.arxiv and f"https://arxiv.org/abs/{work.arxiv}",
        ]
        for address in filter(None, made):
            found.setdefault(address, f"{reference.path}:{line}")
    for path in sorted([*root.glob("docs/*.md"), *root.glob("*.md"), *root.glob("data/topics/*/*.yml")]):
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for address in ADDRESS.findall(row):
                host = urlsplit(address).hostname or ""
                if not host.endswith(("example.org", "example.com", "127.0.0.1")):
                    found.setdefault(address.rstrip(".,;:"), f"{path.relative_to(root).as_posix()}:{number}")
    return found


def ask(address, context=None, hops=6):
    """What is wrong with an address, or None; redirects are followed by hand, to see where they lead."""
    start = urlsplit(address).hostname
    for _ in range(hops):
        parts = urlsplit(address)
        connection = http.client.HTTPSConnection(parts.hostname, parts.port, timeout=20, context=context)
        try:
            connection.request(
                "GET",
                (parts.path or "/") + (f"?{parts.query}" if parts.query else ""),
                headers={"User-Agent": "Mozilla/5.0 (link check)"},
            )
            answer = connection.getresponse()
            if answer.status in (301, 302, 303, 307, 308):
                address = urljoin(address, answer.getheader("Location", ""))
                if urlsplit(address).scheme != "https":
                    return f"leads to {address}, which is not https"
                continue
            page = answer.read(100_000).decode("utf-8", "replace")
            if answer.status in REFUSALS:
                return None
            if answer.status >= 400:
                return f"answers {answer.status}"
            if PARKED.search(page):
                return "looks like a domain that is for sale"
            end = parts.hostname
            if start not in RESOLVERS and site(end) != site(start):
                return f"leads to another host: {address}"
            return None
        except (TimeoutError, OSError, ssl.SSLError, http.client.HTTPException, UnicodeError) as error:
            return f"cannot be reached: {error}"
        finally:
            connection.close()
    return "leads round in circles"


def site(host):
    """The last two labels of a host name: www.example.org and example.org are one site."""
    return ".".join((host or "").split(".")[-2:])


def check(found, ask=ask, tries=3, pause=5):
    """The findings for addresses -> places; an address that fails is asked again before it is told."""

    def one(pair):
        for attempt in range(tries):
            what = ask(pair[0])
            if what is None:
                return None
            if attempt < tries - 1:
                time.sleep(pause)
        return Finding(pair[1], pair[0], what)

    with ThreadPoolExecutor(8) as pool:
        return sorted(filter(None, pool.map(one, found.items())), key=str)


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--list", action="store_true", help="show the addresses and ask none of them")
    options = parser.parse_args(arguments)
    found = addresses(Path(shown(default().resolve().parent)))
    if options.list:
        print("".join(f"{address}  {where}\n" for address, where in sorted(found.items())), end="")
        return 0
    findings = check(found)
    print("".join(f"{finding}\n" for finding in findings) + f"{len(findings)} of {len(found)} addresses need a look")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
