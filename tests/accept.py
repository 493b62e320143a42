"""Write what the fixture guide becomes into tests/fixtures/guide/expected, to be read in the diff before it is committed."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXPECTED = ROOT / "tests" / "fixtures" / "guide" / "expected"


def rendered():
    """Every page and macro of the fixture guide, by file name."""
    sys.path.insert(0, str(ROOT / "hooks"))
    from guide import bank, pages
    from guide.macros import blocks_in, macros
    from guide.render import Renderer

    fixture, problems = bank.load(ROOT / "tests" / "fixtures" / "guide" / "data")
    assert not problems, problems
    renderer = Renderer(fixture, "https://github.com/example/guide")
    call = macros(renderer)
    topic, checklist = call["topic"]("fruit"), call["checklist"]("basket") + call["checklist"]("skills")
    made = {path.replace("/", "."): text for path, text in pages.pages(fixture)} | {"topic.md": topic}
    for name in (
        *blocks_in(
            topic
            + call["answers"]("fruit")
            + checklist
            + call["topics"]()
            + call["browse"]()
            + call["checklists"]()
            + call["wanted"]()
            + call["plans"]()
            + call["kit"]()
            + call["stories"]()
        ),
        "gone:vegetables",
    ):
        made[f"{name.replace(':', '-')}.html"] = renderer.block(name)
    return made | {"number.txt": call["number"]("questions")}


if __name__ == "__main__":
    EXPECTED.mkdir(parents=True, exist_ok=True)
    for path in EXPECTED.iterdir():
        path.unlink()
    for name, text in rendered().items():
        (EXPECTED / name).write_text(text, encoding="utf-8")
