"""Write what the fixture guide becomes into tests/fixtures/guide/expected, to be read in the diff before it is committed."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXPECTED = ROOT / "tests" / "fixtures" / "guide" / "expected"


def rendered():
    """Every page and macro of the fixture guide, by file name."""
    sys.path.insert(0, str(ROOT / "hooks"))
    from guide import bank, pages
    from guide.macros import macros

    fixture, problems = bank.load(ROOT / "tests" / "fixtures" / "guide" / "data")
    assert not problems, problems
    call = macros(fixture, "https://github.com/example/guide")
    made = {path.replace("/", "."): text for path, text in pages.pages(fixture)}
    return made | {
        "topic.md": call["topic"]("fruit"),
        "topics.html": call["topics"](),
        "checklist.html": call["checklist"]("basket"),
        "wanted.html": call["wanted"](),
        "number.txt": call["number"]("questions"),
    }


if __name__ == "__main__":
    EXPECTED.mkdir(parents=True, exist_ok=True)
    for name, text in rendered().items():
        (EXPECTED / name).write_text(text, encoding="utf-8")
