"""Lighthouse's scores on a phone for pages of the real guide, by the Lighthouse that the browser carries.

The guide is built for the address that it is served from. A score is of 100; for performance Lighthouse reckons with slow 4G and
a processor slowed four times. Told are the middle run by performance, its timings, and what failed.

.venv/bin/python bench/scores.py [PATH ...] [--runs N]
"""

import argparse
import os
import subprocess
import sys
import tempfile

import made
from playwright.sync_api import sync_playwright

sys.path[:0] = [str(made.ROOT / "hooks"), str(made.ROOT / "tests")]
import get_browser  # noqa: E402
import lighthouse  # noqa: E402
import served  # noqa: E402

# Home, the largest topic, all questions, a checklist.
PATHS = ["", "topics/behavioral/", "browse/", "checklists/technical-revision/"]
TIMINGS = ["first-contentful-paint", "largest-contentful-paint", "speed-index", "total-blocking-time", "cumulative-layout-shift"]  # fmt: skip


def score(result, category):
    return round(100 * (result["categories"][category]["score"] or 0))


def told(path, results):
    """Print the middle result."""
    result = sorted(results, key=lambda result: score(result, "performance"))[len(results) // 2]
    performances = [score(result, "performance") for result in results]
    speeds = [round(result["environment"]["benchmarkIndex"]) for result in results]
    scores = [score(result, name) for name in ("performance", "accessibility", "best-practices", "seo")]
    timings = ", ".join(f"{name} {result['audits'][name]['displayValue']}" for name in TIMINGS)
    print(f"{path or 'home'}: {'/'.join(map(str, scores))}; {timings}".replace("\xa0", " "))
    print(f"  runs {performances}, the machine's speed {speeds} by Lighthouse's measure: a slow one scores less")
    for name, title, items in lighthouse.failed(result):
        print(f"  {name}: {title}", *items, sep="\n    ")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("paths", nargs="*", default=PATHS)
    options.add_argument("--runs", type=int, default=3)
    given = options.parse_args()
    port, chromium = lighthouse.free_port(), get_browser.find()
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": f"http://127.0.0.1:{port}/"}
    with tempfile.TemporaryDirectory() as site:
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", site]
        subprocess.run(command, cwd=made.ROOT, env=environment, check=True)
        with (
            sync_playwright() as playwright,
            served.served(site, port) as address,
            lighthouse.lighthouse(playwright, chromium) as look,
        ):
            for path in given.paths:
                told(path, [look(address + path) for _ in range(given.runs)])


if __name__ == "__main__":
    main()
