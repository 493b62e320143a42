"""From saving a question to the refreshed page in `mkdocs serve`, with made projects; prints the median of several saves.

.venv/bin/python bench/serve.py [questions ...]
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import made

SAVES = 5


def fetch(url):
    with urllib.request.urlopen(url, timeout=60) as page:
        return page.read().decode()


def processor(process):
    """Seconds of processor time of a process that runs, which do not depend on what else the machine does; Linux tells."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(count):
    """Seconds from a save until the page shows it, several times; and of processor time."""
    with tempfile.TemporaryDirectory() as folder:
        file = made.make(Path(folder), count)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONPYCACHEPREFIX": f"{folder}/.compiled"}
        command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        server = subprocess.Popen(command, cwd=folder, env=environment, **quiet)
        page = f"http://127.0.0.1:{port}/topics/{file.parent.name}/"
        try:
            for _ in range(3000):
                try:
                    fetch(page)
                    break
                except OSError:
                    time.sleep(0.1)
            time.sleep(1)
            taken, worked, text = [], [], file.read_text()
            for save in range(SAVES):
                mark = f"saved-number-{save}"
                start, before = time.perf_counter(), processor(server)
                file.write_text(text.replace("in words of its own", mark))
                # The server answers a request that comes during a build when the build is done, as a browser's reload does.
                while mark not in fetch(page):
                    assert time.perf_counter() - start < 120, "the saved question is not shown"
                    time.sleep(0.02)
                taken.append(time.perf_counter() - start)
                worked.append(processor(server) - before)
                time.sleep(1 + count / 1000)
            return taken, worked
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    for count in map(int, sys.argv[1:] or ["100", "500"]):
        taken, worked = measure(count)
        print(
            f"{count} questions: median {statistics.median(taken):.2f} s, {min(taken):.2f} to {max(taken):.2f} s",
            end="",
        )
        print(f"; of processor time {statistics.median(worked):.2f} s")
