"""Find a Chromium for browser tests and PDFs, or get one: what is there, else Debian's, else Playwright's, else say how."""

import glob
import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HELP = """No Chromium, Chrome or Playwright browser was found, and none could be installed. Any one of these helps:
    apt-get install chromium            (Debian, as root)
    .venv/bin/playwright install chromium
    CHROMIUM=/path/to/chromium make test"""


def find():
    """The path of a Chromium or Chrome, or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if os.access(named, os.X_OK) else None
    found = filter(None, map(shutil.which, NAMES))
    own = os.environ.get("PLAYWRIGHT_BROWSERS_PATH") or os.path.expanduser("~/.cache/ms-playwright")
    places = sorted(glob.glob(f"{own}/chromium-*/chrome-linux*/chrome"), reverse=True) + [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ]
    return next(found, next(filter(os.path.exists, places), None))


def attempts():
    """The commands that could bring a browser here, in order."""
    if os.environ.get("CHROMIUM"):
        return
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        yield [
            "sh",
            "-c",
            "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium",
        ]
    yield [sys.executable, "-m", "playwright", "install", "chromium"]


def main():
    for command in attempts() if find() is None else ():
        print("getting a browser:", " ".join(command), flush=True)
        try:
            subprocess.run(command, check=False, timeout=600, stdout=subprocess.DEVNULL)
        except (OSError, subprocess.TimeoutExpired) as error:
            print(error)
        if find():
            break
    path = find()
    print(f"browser: {path}" if path else HELP, file=sys.stdout if path else sys.stderr)
    return 0 if path else 1


if __name__ == "__main__":
    sys.exit(main())
