"""All questions: from a keystroke or a tick until the next frame is drawn, with made questions and a CPU slowed four times.

Prints what the clock says, and how much of that the page's own thread worked: the rest is waiting, for the display and for
whatever else the machine does.

.venv/bin/python bench/browse.py [questions ...]      (needs what the tests need: Playwright and a Chromium)
"""

import functools
import gzip
import http.server
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import made
from playwright.sync_api import sync_playwright

sys.path.append(str(made.ROOT / "hooks"))
import get_browser

SLOWER = 4
WORDS = ("gradient", "made question", "tree ensem", "zzz")
# Resolves when the frame that follows the act has been drawn: a task after the next frame's callbacks.
DRAWN = "new Promise(done => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0) }))"
TIMED = f"""async act => {{
    await {DRAWN}
    performance.mark('act')
    act()
    await {DRAWN}
    performance.mark('drawn')
}}"""
TYPE = f"""async text => {{
  const input = document.querySelector('#browse-words'), timed = {TIMED}
  for (const value of [...text].map((_, at) => text.slice(0, at + 1)).concat('')) {{
    await timed(() => {{
      input.value = value
      input.dispatchEvent(new Event('input', {{ bubbles: true }}))
    }})
  }}
}}"""
TICK = f"""async () => {{
  const timed = {TIMED}
  for (const box of document.querySelectorAll('.browse-panel > fieldset input, .browse-fold li:first-child input')) {{
    for (let twice = 0; twice < 2; twice++) {{
      // What follows a tick, its address and what is said of it, is done when a person ticks again.
      await new Promise(done => setTimeout(done, 150))
      await timed(() => box.click())
    }}
  }}
}}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server that does not tell of its requests."""

    def log_message(self, *args):
        pass


def timed(browser, page, script, *given):
    """Milliseconds by the clock, and milliseconds of work, of each act of a script."""
    browser.start_tracing(page=page, categories=["blink.user_timing"])
    page.evaluate(script, *given)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    marks = sorted((event for event in events if event["name"] in ("act", "drawn")), key=lambda event: event["ts"])
    pairs = list(zip(marks[::2], marks[1::2]))
    return [tuple((end[clock] - start[clock]) / 1000 for clock in ("ts", "tts")) for start, end in pairs]


def measure(count):
    """Milliseconds of keystrokes, of ticks, and of the page's load until its filters work; and the page's size."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        made.make(Path(folder), count)
        command = [sys.executable, "-m", "mkdocs", "build", "-q"]
        subprocess.run(command, cwd=folder, check=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"})
        site = Path(folder, "site")
        size = len(gzip.compress((site / "browse/index.html").read_bytes(), mtime=0))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=get_browser.find(), args=["--no-sandbox"])
        try:
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            page.goto(f"http://127.0.0.1:{server.server_port}/browse/")
            page.locator("guide-browse:defined").wait_for()
            ready = page.evaluate("performance.now()")
            page.wait_for_timeout(1000)
            page.locator("#browse-words").focus()
            typed = [time for text in WORDS for time in timed(browser, page, TYPE, text)]
            return typed, timed(browser, page, TICK), ready, size
        finally:
            browser.close()
            server.shutdown()


if __name__ == "__main__":
    for count in map(int, sys.argv[1:] or ["500", "2000"]):
        typed, ticked, ready, size = measure(count)
        for name, times in (("a keystroke", typed), ("a tick", ticked)):
            clock, work = (statistics.median(column) for column in zip(*times))
            most = statistics.quantiles([work for _, work in times], n=20)[-1]
            print(
                f"{count} questions: {name}: median {clock:.0f} ms, of which work {work:.0f}; 95 % within {most:.0f} of work"
            )
        print(f"{count} questions: filters ready {ready:.0f} ms after the start, page {size / 1000:.0f} kB gzip'd")
