"""A topic folder that holds questions has a topic.yml."""

from guide.problem import Problem


def check(bank):
    for folder in {path.parent for path in (bank.root / "topics").glob("*/*.yml")}:
        if not (folder / "topic.yml").exists():
            path = bank.shown(folder / "topic.yml")
            yield Problem(
                path,
                1,
                1,
                "",
                "this topic has no description",
                f"add {path} with title, order, summary, intro and able_to",
            )
