"""The date of the version that is built: SOURCE_DATE_EPOCH, else the commit's; never the clock's."""

import datetime
import os
import subprocess


def epoch(folder):
    """Seconds since 1970 of the version in a folder, or None where neither a commit nor the environment tells it."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        command = ["git", "-C", str(folder), "log", "-1", "--format=%ct"]
        try:
            given = subprocess.run(command, capture_output=True, text=True, check=False, timeout=10).stdout.strip()
        except (OSError, subprocess.TimeoutExpired):
            return None
    return int(given) if given.isdigit() else None


def today():
    """The day that SOURCE_DATE_EPOCH tells, as in 2026-01-31, or None."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.datetime.fromtimestamp(int(given), datetime.UTC).date().isoformat() if given.isdigit() else None
