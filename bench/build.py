"""Seconds of processor time that a build takes, cold and warm, beside stock Material on the same Markdown in the same run.

Warm is a new process after one question has changed. Medians, and their ratio to stock's build.

.venv/bin/python bench/build.py [questions ...]
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import made
import stock

RUNS = 5


def seconds(folder, environment):
    """Processor time of one build, which does not depend on what else the machine does."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder / "site")]
    subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(count, runs):
    """Seconds of several builds: stock's, ours cold, ours warm."""
    environment = {key: value for key, value in os.environ.items() if key not in ("CI", "PYTHONDONTWRITEBYTECODE")}
    taken = {"stock": [], "cold": [], "warm": []}
    with tempfile.TemporaryDirectory() as work:
        # Packages are compiled, as pip leaves them.
        environment |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONPYCACHEPREFIX": f"{work}/compiled"}
        guide, plain = Path(work, "guide"), Path(work, "stock")
        guide.mkdir()
        file = made.make(guide, count)
        stock.make(guide, plain)
        text = file.read_text()
        for folder in (plain, guide):
            seconds(folder, environment)
        for run in range(runs):
            taken["stock"].append(seconds(plain, environment))
            shutil.rmtree(guide / ".cache", ignore_errors=True)
            taken["cold"].append(seconds(guide, environment))
            file.write_text(text.replace("in words of its own", f"changed for the run {run}"))
            taken["warm"].append(seconds(guide, environment))
    return taken


if __name__ == "__main__":
    for count in map(int, sys.argv[1:] or ["500", "2000"]):
        taken = {name: statistics.median(times) for name, times in measure(count, RUNS).items()}
        ratios = {name: taken[name] / taken["stock"] for name in ("cold", "warm")}
        print(f"{count} questions: stock {taken['stock']:.2f} s", end="")
        print("".join(f", {name} {taken[name]:.2f} s ({ratio:.2f}x)" for name, ratio in ratios.items()))
