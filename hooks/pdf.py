"""Print pages of the built site to the PDFs that it links to: `PDF=1 mkdocs build`, then `python hooks/pdf.py`.

The links say what is made: the PDF of `topics/statistics/` is `pdf/topics/statistics.pdf`. Names after the folder print only
those: `python hooks/pdf.py site topics/statistics`. No server and no network: requests are answered from the folder.
"""

import argparse
import asyncio
import mimetypes
import os
import posixpath
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import get_browser

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r'<a class="pdf-link" data-paper="(\w+)" href="([^"]+)"')
NODE = re.compile(rb"\bnode\d{8}\b")
AT_ONCE = 2
# Where no address of the site is known, pages are opened under this one, and links to it do not stand in the PDFs.
NOWHERE = "https://guide.invalid/"

# A heading's lines are joined without a space in bookmarks, unless the space at a line's end is kept.
STYLE = """
h1, h2, h3 {{ white-space: pre-wrap }}
@page {{
  @top-left {{ content: {title}; font: 7.5pt system-ui, sans-serif; color: #555 }}
  @top-right {{ content: {version}; font: 7.5pt system-ui, sans-serif; color: #555 }}
  @bottom-left {{ content: {source} !important; font: 7.5pt system-ui, sans-serif; color: #555 }}
  @bottom-right {{ content: counter(page) " / " counter(pages); font: 7.5pt system-ui, sans-serif; color: #555 }}
}}
"""
READY = """async (nowhere) => {
  dispatchEvent(new Event("beforeprint"))
  for (const link of document.links)
    if (link.href.startsWith(nowhere) && !link.getAttribute("href").startsWith("#")) link.removeAttribute("href")
  await document.fonts.load("1em 'Guide Math'")
  await document.fonts.ready
}"""


@dataclass(frozen=True)
class Paper:
    """A PDF to make: its file from the site's root, and the size of its sheets. Its address is its page's, in `pdf/`."""

    file: str
    size: str

    @property
    def name(self):
        return self.file.removeprefix("pdf/").removesuffix(".pdf")

    @property
    def page(self):
        return self.name.removesuffix("" if self.size == "A4" else f"-{self.size.lower()}") + "/"


def papers(site):
    """The PDFs that pages link to, in the order of their names."""
    found = set()
    for path in site.rglob("index.html"):
        page = path.parent.relative_to(site).as_posix()
        for size, link in LINK.findall(path.read_text(encoding="utf-8")):
            found.add(Paper(posixpath.normpath(posixpath.join(page, link)), size))
    return sorted(found, key=lambda paper: paper.file)


def version(root=ROOT):
    """The day of the version: SOURCE_DATE_EPOCH's, else the commit's, else None."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    try:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%cs"], cwd=root, capture_output=True, text=True, check=True
        )
        return date.fromisoformat(told.stdout.strip())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None


def guide_name():
    return re.search(r"^site_name: (.+)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)[1]


def in_css(text):
    """A text as a CSS string; an escape takes the space after it."""
    return '"' + re.sub(r"[^\w .,:/-]", lambda match: f"\\{ord(match[0]):x} ", text) + '"'


def settled(pdf, day, author):
    """The PDF with the version's day in place of the hour of printing, its author in place of the browser, and its parts
    numbered by their order: the browser counts every node that it ever made.

    Each is as long as what it replaces, so that the positions in the file's table still hold.
    """
    when = f"{day or date(1970, 1, 1):%Y%m%d}000000".encode()
    pdf = re.sub(rb"(/(?:Creation|Mod)Date \(D:)\d{14}", rb"\g<1>" + when, pdf)

    def authored(match):
        start = f"/Author ({author}".encode()
        return start + b")".ljust(len(match[0]) - len(start))

    nodes = {name: b"node%08d" % place for place, name in enumerate(sorted(set(NODE.findall(pdf))))}
    pdf = NODE.sub(lambda match: nodes[match[0]], pdf)
    return re.sub(rb"/Creator \((?:[^()\\]|\\.)*\)", authored, pdf, count=1)


class Progress:
    """One line that grows on a terminal, a line for each PDF elsewhere."""

    def __init__(self, total, out=sys.stdout):
        self.total, self.out, self.done = total, out, 0

    def step(self, name):
        self.done += 1
        told = f"{self.done}/{self.total} {name}"
        if self.out.isatty():
            width = 24
            bar = "#" * (self.done * width // self.total)
            told = f"\r\033[K[{bar:<{width}}] {told}" + ("\n" if self.done == self.total else "")
            print(told, end="", file=self.out, flush=True)
        else:
            print(told, file=self.out, flush=True)


async def answer(route, site, address):
    """Answer a request from the folder; whatever is elsewhere is refused."""
    url = route.request.url
    path = site / unquote(urlsplit(url.removeprefix(address)).path)
    path = path / "index.html" if path.is_dir() else path
    if url.startswith(address) and path.is_file():
        await route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path.name)[0] or "text/plain")
    else:
        await route.abort()


async def printed(context, paper, address, day, guide):
    """The PDF of a page, as bytes."""
    page = await context.new_page()
    try:
        await page.goto(address + paper.page, wait_until="networkidle")
        title = (await page.title()).removesuffix(f" - {guide}")
        style = STYLE.format(
            title=in_css(title),
            version=in_css(f"Version of {day.day} {day:%B %Y}" if day else ""),
            source=in_css(guide if address == NOWHERE else f"{guide} · {address}{paper.page}"),
        )
        await page.add_style_tag(content=style)
        await page.evaluate(READY, NOWHERE)
        return settled(await page.pdf(format=paper.size, outline=True, tagged=True), day, guide)
    finally:
        await page.close()


async def make(wanted, site, browser_path, address):
    """Print these; gives the name and the error of each that failed."""
    from playwright.async_api import Error, async_playwright

    failed, progress, gate, day, guide = {}, Progress(len(wanted)), asyncio.Semaphore(AT_ONCE), version(), guide_name()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        # The site's own policy would refuse the style of the sheets' margins.
        context = await browser.new_context(bypass_csp=True, color_scheme="light", reduced_motion="reduce")
        await context.route("**/*", lambda route: answer(route, site, address))

        async def one(paper):
            async with gate:
                try:
                    pdf = await printed(context, paper, address, day, guide)
                    path = site / paper.file
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(pdf)
                except (Error, OSError) as error:
                    failed[paper.name] = str(error).strip().splitlines()[0]
                progress.step(paper.name)

        await asyncio.gather(*map(one, wanted))
        await browser.close()
    return failed


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "site", help="the built folder")
    parser.add_argument("names", nargs="*", help="only these, such as topics/statistics")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    browser = get_browser.find()
    if not browser:
        print(get_browser.HELP, file=sys.stderr)
        return 1
    site = options.site.resolve()
    wanted = [paper for paper in papers(site) if not options.names or paper.name in options.names]
    if not wanted:
        print(f"no page in {options.site} links to a PDF; build it with PDF=1", file=sys.stderr)
        return 1
    failed = asyncio.run(make(wanted, site, browser, os.environ.get("SITE_URL") or NOWHERE))
    for name, error in sorted(failed.items()):
        print(f"{name}: {error}", file=sys.stderr)
    size = sum((site / paper.file).stat().st_size for paper in wanted if paper.name not in failed)
    made, spent = len(wanted) - len(failed), time.monotonic() - started
    print(f"{made} of {len(wanted)} PDFs in {options.site / 'pdf'}, {size / 1e6:.1f} MB, {spent:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
