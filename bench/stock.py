"""The same questions as pages of Markdown for stock Material, which the guide is measured against."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "hooks"))

from guide import bank, model  # noqa: E402

CONFIG = """\
site_name: Questions
theme: {name: material, font: false}
plugins: [search]
markdown_extensions:
  - tables
  - attr_list
  - def_list
  - toc: {permalink: true, toc_depth: 2}
  - pymdownx.betterem
  - pymdownx.arithmatex: {generic: true}
  - pymdownx.highlight: {guess_lang: false}
  - pymdownx.superfences
"""


def make(project, folder):
    """A stock project in `folder` with every text, program and figure of the questions in `project`; 20 a page."""
    # Copies of a question are near-duplicates, which the made project does not mind.
    loaded, _ = bank.load(project / "data")
    (folder / "docs/topics").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(CONFIG)
    (folder / "docs/index.md").write_text("# Questions\n\nPick a topic.\n")
    for topic in loaded.topics:
        lines = [f"# {loaded.topics[topic].content.title}", loaded.topics[topic].content.intro]
        for question in loaded.in_topic(topic):
            lines += written(loaded, question)
        text = "\n\n".join(re.sub(r"\[([^\]]*)\]\((?:question|topic):[^)]*\)", r"\1", line) for line in lines)
        (folder / f"docs/topics/{topic}.md").write_text(text + "\n")


def written(loaded, question):
    """A question as a person would write it in a page."""
    content = question.content
    yield f"## {content.question} {{: #{question.id} }}"
    yield f"{content.level}, {content.kind}, {content.minutes} min"
    for path, text in question.texts:
        if isinstance(text, model.Markdown):
            if path[-1] != "truth" and path[-1] != "weigh" and not isinstance(path[-1], int):
                yield f"### {str(path[-1]).capitalize()}"
            yield text if len(path) == 1 or "\n" in text else f"- {text}"
    if content.figure:
        yield f"<figure>{loaded.file(question, content.figure).read_text()}</figure>"
    if content.code:
        yield f"```python\n{loaded.file(question, content.code).read_text()}\n```"
