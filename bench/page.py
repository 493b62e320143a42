"""What a topic page of 20 questions costs its reader, beside stock Material with the same content in the same run.

Requests and bytes (gzip'd) until the page rests and nobody has acted; then, with slow 4G and a processor slowed four times,
medians of first and largest paint, blocking time and layout shift, and Lighthouse's score for them by its published curves
(without Speed Index, whose weight the others share): an approximation, not a run of Lighthouse. Another path, such as
`browse/`, is measured in the guide alone.

.venv/bin/python bench/page.py [questions ...] [--path PATH ...]
"""

import argparse
import math
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import made
import stock
from playwright.sync_api import sync_playwright

sys.path[:0] = [str(made.ROOT / "hooks"), str(made.ROOT / "tests")]
import get_browser  # noqa: E402
import served  # noqa: E402

RUNS = 5
# As Lighthouse has them for a phone: milliseconds there and back, and bytes a second each way.
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
# Metric: the value that scores 90, the value that scores 50, its weight.
CURVES = {"fcp": (1800, 3000, 10), "lcp": (2500, 4000, 25), "tbt": (200, 600, 30), "cls": (0.1, 0.25, 25)}
WATCH = """window.seen = {lcp: 0, cls: 0, tbt: 0, fcp: 0}
new PerformanceObserver(l => { for (const e of l.getEntries()) seen.lcp = e.startTime }).observe({type: "largest-contentful-paint", buffered: true})
new PerformanceObserver(l => { for (const e of l.getEntries()) seen.cls += e.value }).observe({type: "layout-shift", buffered: true})
new PerformanceObserver(l => { for (const e of l.getEntries()) seen.tbt += Math.max(0, e.duration - 50) }).observe({type: "longtask", buffered: true})
new PerformanceObserver(l => { for (const e of l.getEntriesByName("first-contentful-paint")) seen.fcp = e.startTime }).observe({type: "paint", buffered: true})"""


def look(browser, url, slowed):
    """One visit with an empty cache: requests, bytes and timings."""
    context = browser.new_context(viewport={"width": 412, "height": 823}, device_scale_factor=1.75)
    page = context.new_page()
    asked = []
    page.on("requestfinished", lambda request: asked.append(request))
    page.add_init_script(WATCH)
    if slowed:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW)
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.goto(url)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(1000)
    size = sum(request.sizes()["responseBodySize"] for request in asked)
    seen = page.evaluate("seen") | {"requests": len(asked), "bytes": size}
    context.close()
    return seen


def score(seen):
    """Lighthouse's score of 100 for what was seen."""
    total = 0
    for name, (good, middling, weight) in CURVES.items():
        spread = math.log(middling / good) / 1.2815515594
        part = 0.5 * math.erfc(math.log(max(seen[name], 1e-9) / middling) / (spread * math.sqrt(2)))
        total += weight * part
    return 100 * total / sum(weight for *_, weight in CURVES.values())


def measure(browser, url, runs):
    """Medians of several visits."""
    light, slow = look(browser, url, False), [look(browser, url, True) for _ in range(runs)]
    middle = {name: statistics.median(seen[name] for seen in slow) for name in ("fcp", "lcp", "tbt", "cls")}
    return light | middle


def told(name, seen):
    print(
        f"  {name}: {seen['requests']} requests, {seen['bytes'] / 1000:.1f} kB; first paint {seen['fcp']:.0f} ms, largest "
        f"{seen['lcp']:.0f} ms, blocked {seen['tbt']:.0f} ms, shift {seen['cls']:.3f}, score about {score(seen):.0f}"
    )


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("questions", type=int, nargs="*", default=[100, 500, 2000])
    options.add_argument("--path", action="append", default=[])
    options.add_argument("--runs", type=int, default=RUNS)
    given = options.parse_args()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=get_browser.find(), args=["--no-sandbox"])
        for count in given.questions:
            with tempfile.TemporaryDirectory() as work:
                guide, plain = Path(work, "guide"), Path(work, "stock")
                guide.mkdir()
                made.make(guide, count)
                stock.make(guide, plain)
                for folder in (guide, plain):
                    subprocess.run(
                        [sys.executable, "-m", "mkdocs", "build", "-q"], cwd=folder, env=environment, check=True
                    )
                print(f"{count} questions, topics/topic-000/")
                with served.served(plain / "site") as address:
                    stocks = measure(browser, f"{address}topics/topic-000/", given.runs)
                with served.served(guide / "site") as address:
                    ours = measure(browser, f"{address}topics/topic-000/", given.runs)
                    others = {path: measure(browser, address + path, given.runs) for path in given.path}
                told("stock", stocks)
                told("guide", ours)
                print(f"  largest paint {ours['lcp'] / stocks['lcp']:.2f}x of stock's")
                for path, seen in others.items():
                    told(path or "home", seen)
        browser.close()


if __name__ == "__main__":
    main()
