"""data/ -> Bank: every question, topic, checklist and list, and the problems met on the way."""

import functools
import os
from dataclasses import dataclass, field
from pathlib import Path

from guide import model, moves, rules
from guide.item import Item, Question
from guide.problem import Problem
from guide.reader import Reader


@dataclass
class Bank:
    """All that data/ holds. Items that could not be read as their model are left out; their ids are in `unread`."""

    root: Path
    name: str
    topics: dict[str, Item] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    checklists: dict[str, Item] = field(default_factory=dict)
    plans: dict[str, Item] = field(default_factory=dict)
    scorecards: dict[str, Item] = field(default_factory=dict)
    references: dict[str, Item] = field(default_factory=dict)
    syllabus: dict[str, Item] = field(default_factory=dict)
    guides: list[Item] = field(default_factory=list)
    tags: dict[str, str] = field(default_factory=dict)
    synonyms: dict[str, str] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    addresses: list[moves.Address] = field(default_factory=list)
    sources: dict[str, tuple] = field(default_factory=dict)

    @property
    def answered(self):
        """Ids of the syllabus entries that a question answers."""
        return {id for question in self.questions.values() for id in question.answered} & self.syllabus.keys()

    def texts(self):
        """(item, key path, text) of every text that a page shows."""
        shelves = (self.topics, self.checklists, self.plans, self.scorecards, self.questions)
        for item in (item for shelf in shelves for item in shelf.values()):
            for path, text in item.texts:
                yield item, path, text

    def in_topic(self, topic):
        """The questions of a topic, simplest first, then by what most people are asked."""
        return self.by_topic.get(topic, [])

    @functools.cached_property
    def by_topic(self):
        """Topic -> its questions in their order."""
        levels = model.Level.__args__

        def rank(question):
            entry = self.syllabus.get(question.id)
            asked = entry.content.lists if entry else 0
            return levels.index(question.content.level), -asked, question.id

        found = {}
        for question in sorted(self.questions.values(), key=rank):
            found.setdefault(question.topic, []).append(question)
        return found

    def shown(self, path):
        """How a path inside the bank is printed."""
        # As text, for it is asked for of every file: making paths took a tenth of a rebuild.
        inside = os.fspath(path).removeprefix(os.fspath(self.root)).replace(os.sep, "/").removeprefix("/")
        return self.prefix + inside

    @functools.cached_property
    def prefix(self):
        """What stands before a path inside the bank where it is printed."""
        name = Path(self.name).as_posix()
        return "" if name == "." else f"{name.rstrip('/')}/"

    def file(self, question, name):
        """The path of a file beside a question."""
        return self.root / f"topics/{question.topic}/{name}"


def load(root, name=None):
    """The Bank in the folder `root`, and all its problems; `name` is how the folder is printed."""
    root = Path(root)
    bank, problems = Bank(root, name or str(root)), []
    reader = Reader(bank, problems)
    for folder in sorted(path for path in (root / "topics").glob("*") if path.is_dir()):
        for path in sorted(folder.glob("*.y*ml")):
            if path.name == "topic.yml":
                item = reader.item(Item, path, folder.name)
                reader.take(bank.topics, item, model.Topic)
            elif path.suffix == ".yml":
                item = reader.item(Question, path, path.stem, topic=folder.name)
                reader.take(bank.questions, item, model.of_question(item.document.value))
            else:
                problems.append(
                    Problem(bank.shown(path), 1, 1, "", "the file name ends in .yaml", f"rename it to {path.stem}.yml")
                )
    for name, shelf, fields in (("checklists", bank.checklists, model.Checklist), ("plans", bank.plans, model.Plan)):
        for path in sorted((root / name).glob("*.yml")):
            reader.take(shelf, reader.item(Item, path, path.stem), fields)
    reader.entries("scorecards.yml", model.Scorecard, bank.scorecards, depth=1)
    reader.entries("references.yml", model.Reference, bank.references, depth=1)
    reader.entries("syllabus.yml", model.Entry, bank.syllabus, depth=2)
    guides = {}
    reader.entries("guides.yml", model.Row, guides, depth=2)
    bank.guides = list(guides.values())
    reader.pairs("tags", bank.tags, "tag", "what it is about")
    reader.pairs("synonyms", bank.synonyms, "synonym", "what the guide calls it")
    reader.addresses()
    for shelf in ("topics", "checklists", "plans"):
        ordered = sorted(getattr(bank, shelf).items(), key=lambda pair: (pair[1].content.order, pair[0]))
        setattr(bank, shelf, dict(ordered))
    return bank, sorted({*problems, *rules.check(bank)})
