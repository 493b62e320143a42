"""Lighthouse as Chromium carries it for its developer tools: nothing is installed or fetched.

It is taken from the browser's packed resources, runs in a page of one browser, and looks at pages in another.
"""

import contextlib
import gzip
import json
import re
import socket
import struct
import tempfile
import urllib.request
from pathlib import Path

import brotli

import served

# How the texts begin that it consists of: the audits, and what drives a browser.
PARTS = {
    "lighthouse.js": rb"/\*\*\s+\* Lighthouse v",
    "puppeteer.js": rb"(?s).*\bexport\{\w+ as Browser,\w+ as CDPSession,",
}
DRIVE = """async ([at, url, settings]) => {
  const { Browser, Connection } = await import("/puppeteer.js")
  const socket = new WebSocket(at)
  await new Promise((opened) => (socket.onopen = opened))
  const transport = { send: (text) => socket.send(text), close: () => socket.close() }
  socket.onmessage = ({ data }) => transport.onmessage(data)
  const browser = await Browser._create(new Connection("", transport), [], false)
  const page = await browser.newPage()
  // Its list of other companies' addresses lies elsewhere; the guide asks none of them for anything.
  self.thirdPartyWeb.provideThirdPartyWeb({ getEntity() {}, getProduct() {} })
  const { lhr } = await self.navigation(page, url, { flags: { formFactor: "mobile", ...settings } })
  await page.close()
  socket.close()
  return lhr
}"""


def resources(pack):
    """The compressed texts in a file of Chromium's packed resources."""
    data = pack.read_bytes()
    version, _, count, _ = struct.unpack_from("<IBxxxHH", data)
    if version != 5:
        raise LookupError(f"{pack} is packed as version {version}; only 5 is known")
    starts = [struct.unpack_from("<HI", data, 12 + 6 * at)[1] for at in range(count + 1)]
    for start, end in zip(starts, starts[1:], strict=False):
        # Two bytes that mark Brotli, and the length in six.
        if data[start : start + 2] == b"\x1e\x9b":
            yield brotli.decompress(data[start + 8 : end])
        elif data[start : start + 2] == b"\x1f\x8b":
            yield gzip.decompress(data[start:end])


def take(chromium, folder):
    """Put Lighthouse into a folder, with a page that loads it; a LookupError where this browser has none."""
    places = [Path(chromium).resolve().parent, Path("/usr/lib/chromium"), Path("/opt/google/chrome")]
    pack = next((place / "resources.pak" for place in places if (place / "resources.pak").is_file()), None)
    if not pack:
        raise LookupError(f"no resources.pak beside {chromium}")
    found = {name: text for text in resources(pack) for name, begins in PARTS.items() if re.match(begins, text)}
    if found.keys() != PARTS.keys():
        raise LookupError(f"{pack} has no Lighthouse")
    for name, text in found.items():
        Path(folder, name).write_bytes(text)
    Path(folder, "index.html").write_text("<!doctype html><meta charset=utf-8><script src=lighthouse.js></script>")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@contextlib.contextmanager
def lighthouse(playwright, chromium):
    """A function that gives Lighthouse's result for an address on a phone: `look(url, onlyCategories=["seo"])`."""
    port = free_port()
    arguments = ["--no-sandbox", f"--remote-debugging-port={port}", "--remote-allow-origins=*"]
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as closing:
        take(chromium, folder)
        seen = playwright.chromium.launch(executable_path=chromium, args=arguments)
        closing.callback(seen.close)
        looks = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        closing.callback(looks.close)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json/version") as answer:
            at = json.load(answer)["webSocketDebuggerUrl"]
        tool = closing.enter_context(served.served(folder))

        def look(url, **settings):
            page = looks.new_page()
            page.goto(tool)
            result = page.evaluate(DRIVE, [at, url, settings])
            page.close()
            return result

        yield look


def failed(result):
    """The audits that count and were not passed: name and title."""
    counted = {
        ref["id"] for category in result["categories"].values() for ref in category["auditRefs"] if ref["weight"]
    }
    return [
        (name, audit["title"], [item.get("node", item) for item in (audit.get("details") or {}).get("items", [])][:3])
        for name, audit in result["audits"].items()
        if name in counted and audit["score"] is not None and audit["score"] < 0.9
    ]
