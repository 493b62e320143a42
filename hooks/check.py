"""Check data/ and print every problem with its place and what to type.

Exit code 0: no problems, 1: problems, 2: the check could not run.
"""

import argparse
import sys
from pathlib import Path

from guide import bank, cache
from guide.problem import FORMATS


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Check the questions in data/; nothing is changed and no code is run.")
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", help="a data folder, or files and folders in one (default: data)"
    )
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="text for people, github for annotations, json for programs"
    )
    options = parser.parse_args(arguments)
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    wanted = {}
    for path in map(Path, options.paths or [default()]):
        if not path.exists():
            return refuse(f"there is no {path}", "give a data folder, or a file in one")
        root = next((folder for folder in (path, *path.absolute().parents) if (folder / "topics").is_dir()), None)
        if root is None:
            return refuse(
                f"{path} is not in a data folder (one with a folder topics in it)", "give data, or a file in it"
            )
        wanted.setdefault(root.resolve(), []).append(path.resolve())
    problems, files = [], 0
    for root, inside in wanted.items():
        cache.load(cache.file(root.parent))
        loaded, found = bank.load(root, shown(root))
        cache.save(cache.file(root.parent))
        named = tuple(name for path in inside for name in (shown(path), f"{shown(path)}/"))
        problems += [problem for problem in found if is_under(problem.path, named)]
        files += sum(is_under(path, named) for path in loaded.files)
    print(FORMATS[options.format](problems, files), end="")
    return 1 if problems else 0


def is_under(path, named):
    """Whether a path is one of the named files, or lies in one of the named folders (given with a slash at the end)."""
    return path in named or path.startswith(tuple(name for name in named if name.endswith("/")))


def default():
    """The data folder beside hooks/, as seen from here."""
    return Path(shown(Path(__file__).resolve().parent.parent / "data"))


def shown(path):
    """A path from the current folder where it lies in it, else in full."""
    here = Path.cwd().resolve()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix()


def refuse(what, fix, command="check"):
    """Say why a command does not run; gives its exit code."""
    print(f"{command}: {what}\n    fix: {fix}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
