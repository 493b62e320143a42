"""A project with any number of questions, made from the real ones: each copy has an id and a wording of its own."""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PER_TOPIC = 20
# The first word of a text, a paragraph or a list's entry: it gets the copy's number, so that no two copies share a text.
FIRST = re.compile(r"(?m)^(\s+(?:- )?(?:[a-z_]+: )?[\"']?)([A-Z][a-z]+)(?= [a-z])")
# In place of a follow-up that is the id of another question.
NEXT = (
    "Which question would you ask after this one?",
    "One that finds out whether the answer was understood or only remembered by heart.",
)


def make(folder, count):
    """A copy of the project in `folder` with `count` questions, 20 a topic; gives the path of one question's file."""
    for name in ("mkdocs.yml", "CONTRIBUTING.md"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("hooks", "overrides", "docs"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    data = folder / "data"
    shutil.copytree(
        ROOT / "data", data, ignore=shutil.ignore_patterns("topics", "figures", "plans", "addresses.txt", "__pycache__")
    )
    # Pages that link to questions and topics by name have nothing to link to here.
    for page in (folder / "docs").glob("*.md"):
        text = re.sub(r"\[([^\]]*)\]\((?:question|topic):[^)]*\)", r"\1", page.read_text())
        page.write_text(re.sub(r"\{\{ sample\([^)]*\) \}\}", "", text))
    real = sorted(path for path in (ROOT / "data/topics").glob("*/*.yml") if path.name != "topic.yml")
    for number in range(count):
        source, topic = real[number % len(real)], f"topic-{number // PER_TOPIC:03}"
        home = data / "topics" / topic
        home.mkdir(parents=True, exist_ok=True)
        if number % PER_TOPIC == 0:
            text = (source.parent / "topic.yml").read_text()
            text = re.sub(r"^title: .*", f"title: Topic {number // PER_TOPIC}", text, flags=re.M)
            (home / "topic.yml").write_text(
                re.sub(r"^order: .*", f"order: {number // PER_TOPIC + 1}", text, flags=re.M)
            )
        id = f"{source.stem[:50]}-{number}"
        text = source.read_text().replace(source.stem + ".", id + ".")
        text = re.sub(r"\[([^\]]*)\]\(question:[^)]*\)", r"\1", text)
        head, follow_ups, rest = re.split(r"(?m)^(?=follow_ups:|references:)", text + "references:\n", maxsplit=2)[:3]
        follow_ups = re.sub(
            r"^  - [a-z0-9-]+\n", f"  - ask: {NEXT[0]}\n    answer: {NEXT[1]}\n", follow_ups, flags=re.M
        )
        text = (head + follow_ups + rest).removesuffix("references:\n")
        text = re.sub(
            r"^question: .*(\n  .*)*",
            f"question: Made question number {number} of the kind that {id} is, in words of its own?",
            text,
            flags=re.M,
        )
        (home / f"{id}.yml").write_text(FIRST.sub(rf"\g<1>\g<2>{number}", text))
        if source.with_suffix(".py").exists():
            (home / f"{id}.py").write_text(f"# Copy {number}.\n{source.with_suffix('.py').read_text()}")
        if source.with_suffix(".svg").exists():
            shutil.copy(source.with_suffix(".svg"), home / f"{id}.svg")
        script = ROOT / "data/figures" / f"{source.stem}.py"
        if script.exists():
            (data / "figures").mkdir(exist_ok=True)
            shutil.copy(script, data / "figures" / f"{id}.py")
    # Copies of one question would be near-duplicates but for the number in their wording.
    rule = folder / "hooks/guide/rules/near_duplicates.py"
    rule.write_text(rule.read_text().replace("LIKE = 0.8", "LIKE = 1.1"))
    return home / f"{id}.yml"
