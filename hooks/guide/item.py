"""What was read from one file, or one entry of a list file: its content, and where that stands."""

import functools
from dataclasses import dataclass

from guide import explain, markup, model
from guide.place import Document
from guide.problem import Problem


@dataclass
class Item:
    """One file, or one entry of a list file: what it holds, and where that stands."""

    id: str
    path: str
    document: Document
    root: tuple = ()
    content: model.Model | None = None

    @functools.cached_property
    def texts(self):
        """Every text of this item with its key path."""
        return list(markup.strings(self.content))

    @functools.cached_property
    def plain(self):
        """Its content as plain values, without fields that are not given."""
        return self.content.model_dump(mode="json", exclude_none=True)

    def problem(self, path, what, fix, excerpt="", key=False):
        """A Problem at a key path of this item; at `excerpt` inside the text there, if one is given."""
        full = (*self.root, *path)
        line, column = self.document.find(full, excerpt) if excerpt else self.document.at(full, key)
        return Problem(self.path, line, column, explain.field_name(full), what, fix)


@dataclass
class Question(Item):
    """A question with the topic that it belongs to."""

    topic: str = ""

    @property
    def answered(self):
        """All syllabus entries that this question answers."""
        return (self.id, *self.content.syllabus)
