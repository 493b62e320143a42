"""How long the check takes on made projects: the median of several runs of the whole command.

.venv/bin/python bench/check.py [questions ...]
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import made

RUNS = 5

if __name__ == "__main__":
    for count in map(int, sys.argv[1:] or ["100", "500"]):
        with tempfile.TemporaryDirectory() as folder:
            made.make(Path(folder), count)
            taken = []
            for _ in range(RUNS):
                start = time.perf_counter()
                result = subprocess.run(
                    [sys.executable, "hooks/check.py"], cwd=folder, capture_output=True, text=True, check=False
                )
                taken.append(time.perf_counter() - start)
            assert result.returncode == 0, result.stdout
            print(f"{count} questions: median {statistics.median(taken):.2f} s, {min(taken):.2f} to {max(taken):.2f} s")
