"""Search on a phone in a train: what it fetches, how long the first result takes, and each key after that, next to stock Material.

.venv/bin/python bench/search.py [questions ...]

Made questions get titles and aliases of their own from the real texts. Slow 4G is 1.6 Mbit/s with 150 ms there and back; the
processor is slowed four times. Stock Material searches in a worker, which Chromium does not slow: that is in its favour.
"""

import gzip
import json
import mimetypes
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import made

ROOT = made.ROOT
sys.path[:0] = [str(ROOT / "hooks"), str(ROOT / "tests")]

from playwright.sync_api import sync_playwright  # noqa: E402

import get_browser  # noqa: E402
from guide import bank as banks  # noqa: E402
from guide.model import Markdown  # noqa: E402

RUNS = 5
FIRST = "regularization"
TYPED = ("gradint decent", "my model is great on train but bad on test", "precision recall")
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
STOCK = """site_name: Stock
use_directory_urls: true
theme:
  name: material
  font: false
  features: [navigation.instant, navigation.tabs, navigation.indexes]
markdown_extensions: [attr_list, pymdownx.highlight, pymdownx.superfences, tables]
plugins: [search]
"""
# The time until the first result, from the focus on.
ARRIVES = """query => new Promise(done => {
  const input = document.querySelector(".md-search__input")
  const start = performance.now()
  const look = () => document.querySelector(".md-search-result__link") ? done(performance.now() - start) : setTimeout(look, 5)
  input.focus()
  input.value = query
  for (const name of ["input", "keyup"]) input.dispatchEvent(new Event(name, { bubbles: true }))
  look()
})"""
# The time from each key until the results are drawn anew and the next frame is due.
KEYS = """async query => {
  const input = document.querySelector(".md-search__input")
  const list = document.querySelector(".md-search-result__list")
  const times = []
  for (let length = 1; length <= query.length; length++) {
    input.value = query.slice(0, length)
    const start = performance.now()
    const changed = new Promise(done => {
      const watch = new MutationObserver(() => (watch.disconnect(), done()))
      watch.observe(list, { childList: true })
      setTimeout(done, 400)
    })
    for (const name of ["input", "keyup"]) input.dispatchEvent(new Event(name, { bubbles: true }))
    await changed
    times.push(performance.now() - start)
  }
  return times.filter(time => time < 400)
}"""


def reworded(data):
    """Give every made question a title and aliases of its own, out of the words of the real guide."""
    real = banks.load(ROOT / "data")[0]
    asks = [entry.content.ask for entry in real.syllabus.values()]
    for question in real.questions.values():
        asks += [follow.ask for follow in question.content.follow_ups if not isinstance(follow, str)]
    asks = [
        ask for ask in dict.fromkeys(map(str, asks)) if 15 <= len(ask) <= 150 and re.fullmatch(r"[^$`*\[{\"]+[?.]", ask)
    ]
    aliases = sorted({alias for question in real.questions.values() for alias in question.content.aliases})
    files = sorted(path for path in data.glob("topics/*/*.yml") if path.name != "topic.yml")
    for number, path in enumerate(files):
        chance = random.Random(number)
        ask = asks[number % len(asks)]
        if number >= len(asks):
            ask = f"{ask.rstrip('.?')}, and what of {chance.choice(aliases)}?"
        words = re.findall(r"[\w-]+", ask)
        own = {chance.choice(aliases) for _ in range(3)} | {
            f"{chance.choice(words)} {chance.choice(aliases)}"[:60] for _ in range(5)
        }
        text = re.sub(r"^question: .*(\n  .*)*", f"question: {escaped(ask)}", path.read_text(), flags=re.M)
        path.write_text(re.sub(r"^aliases: \[[^\]]*\]", f"aliases: {escaped(sorted(own))}", text, flags=re.M))


def escaped(value):
    """A value as YAML, to stand in a replacement."""
    return json.dumps(value).replace("\\", r"\\")


def stock(data, folder):
    """A project of stock Material with the same texts: a page a topic, a heading a question."""
    found = banks.load(data)[0]
    (folder / "docs/topics").mkdir(parents=True)
    (folder / "docs/index.md").write_text("# Home\n\nWords.\n")
    (folder / "mkdocs.yml").write_text(STOCK)
    for topic in found.topics.values():
        parts = [f"# {topic.content.title}"]
        for question in found.in_topic(topic.id):
            texts = [text for _, text in question.texts if isinstance(text, Markdown)]
            parts += [f"## {question.content.question}", *texts, f"Also: {', '.join(question.content.aliases)}."]
        (folder / f"docs/topics/{topic.id}.md").write_text("\n\n".join(parts) + "\n")


def build(folder):
    """Build a project; gives its site, each file packed as a server sends it."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q"]
    subprocess.run(command, cwd=folder, check=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})
    site = folder / "site"
    return {
        path.relative_to(site).as_posix(): gzip.compress(path.read_bytes(), 6)
        for path in site.rglob("*")
        if path.is_file()
    }


def serve(files):
    """A server of packed files on a free port."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = self.path.split("?")[0].strip("/")
            path = path if path in files else f"{path}/index.html".lstrip("/")
            body = files.get(path, b"")
            self.send_response(200 if path in files else 404)
            self.send_header("Content-Type", mimetypes.guess_type(path)[0] or "text/plain")
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def measure(browser, files, start):
    """kB before and after the focus, ms to the first result, and the times of the keys of several runs."""
    server = serve(files)
    address = f"http://127.0.0.1:{server.server_port}/"
    first, keys, before, after = [], [], 0, 0
    for _ in range(RUNS):
        context = browser.new_context(viewport={"width": 390, "height": 844})
        context.set_default_timeout(120_000)
        page = context.new_page()
        asked = []
        page.on("request", lambda request, asked=asked: asked.append(request.url.removeprefix(address)))
        tools = context.new_cdp_session(page)
        tools.send("Network.enable")
        tools.send("Network.emulateNetworkConditions", SLOW_4G)
        tools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        page.goto(address + start, wait_until="load")
        # Our scripts are modules, which are run before the page counts as loaded.
        loaded = len(asked)
        first.append(page.evaluate(ARRIVES, FIRST))
        size = [
            sum(len(files.get(name, files.get(f"{name}index.html", b""))) for name in part)
            for part in (asked[:loaded], asked[loaded:])
        ]
        before, after = size[0] / 1000, size[1] / 1000
        for query in TYPED:
            keys += page.evaluate(KEYS, query)
        context.close()
    server.shutdown()
    return before, after, statistics.median(first), statistics.median(keys), sorted(keys)[int(0.95 * len(keys))]


def main(counts):
    print("questions  engine  kB with the page  kB when searching  first result, ms  a key, ms  95 % of keys, ms")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=get_browser.find(), args=["--no-sandbox"])
        for count in counts:
            with tempfile.TemporaryDirectory() as folder:
                ours, plain = Path(folder, "ours"), Path(folder, "stock")
                ours.mkdir()
                made.make(ours, count)
                reworded(ours / "data")
                stock(ours / "data", plain)
                for name, project, start in (
                    ("ours", ours, "topics/topic-000/"),
                    ("stock", plain, "topics/topic-000/"),
                ):
                    before, after, first, key, most = measure(browser, build(project), start)
                    print(
                        f"{count:9}  {name:6}  {before:16.0f}  {after:17.0f}  {first:16.0f}  {key:9.0f}  {most:16.0f}",
                        flush=True,
                    )
        browser.close()


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]] or [500, 2000])
