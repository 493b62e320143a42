"""YAML text -> plain values, with the line and column of every key path.

Only what a contributor needs of YAML is accepted: mappings, lists, text, whole and decimal numbers, true and false, dates.
Anchors, aliases, tags, further documents, duplicate keys and words that YAML tools read in different ways are refused, and
nothing is built by recursion, so that no file can exhaust the stack.
"""

import functools
import re
from dataclasses import dataclass, field

import yaml

from guide import cache
from guide.problem import Trouble, shown
from guide.scalar import UNCLEAR, plain_value
from guide.source import HIDDEN
from guide.syntax import explain

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# A question nests four levels deep; what nests deeper than this is a mistake or an attack.
DEPTH = 12


@dataclass
class Place:
    """Where a value stands: its position, that of its key, and the offsets of its text."""

    line: int
    column: int
    start: int
    end: int
    plain: str | None = None
    key_line: int | None = None
    key_column: int | None = None


@dataclass
class Document:
    """A YAML text, its value (None where it cannot be read), and the place of every key path in it."""

    text: str
    value: object = None
    places: dict[tuple, Place] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)

    def at(self, path, key=False):
        """Line and column of the value at `path` (of its key with `key`), or of the nearest enclosing one."""
        for length in range(len(path), -1, -1):
            place = self.places.get(tuple(path[:length]))
            if place is not None:
                if (key or length < len(path)) and place.key_line is not None:
                    return place.key_line, place.key_column
                return place.line, place.column
        return 1, 1

    def find(self, path, excerpt):
        """Line and column of `excerpt`, part of the value at `path`, whatever way YAML folded its lines."""
        place = self.places.get(tuple(path))
        if place is not None and excerpt.strip():
            source = self.text[place.start : place.end]
            found = re.search(r"\s+".join(map(re.escape, excerpt.split())), source)
            if found:
                before = self.text[: place.start + found.start()]
                return before.count("\n") + 1, len(before) - before.rfind("\n")
        return self.at(path)


class Known(Document):
    """A Document that was read without trouble before: its value is kept, its places are found when they are asked for."""

    def __init__(self, text, value):
        self.text, self.value, self.troubles = text, value, []

    @functools.cached_property
    def places(self):
        return parse(self.text).places


def read(text):
    """The Document of a YAML text; never raises, what is wrong is in its `troubles`. It is never changed after this."""
    name = cache.key("yaml", text)
    value = cache.get(name)
    if value is not None:
        return Known(text, value)
    document = parse(text)
    if not document.troubles and document.value is not None:
        cache.put(name, document.value)
    return document


def parse(text):
    """The Document of a text that was not read before."""
    document = Document(text)
    builder = Builder(document)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.take(event)
            if builder.stopped:
                break
        document.value = builder.root if builder.done else None
    except yaml.YAMLError as error:
        document.troubles.append(explain(error, text))
    return document


@dataclass
class Frame:
    """A list or mapping that is still open; `key` is the field name whose value comes next, `mark` where it stands."""

    value: list | dict
    path: tuple
    key: str | None = None
    mark: object = None


class Builder:
    """Puts events together into values, one frame a collection."""

    def __init__(self, document):
        self.document, self.root, self.stack = document, None, []
        self.done = self.stopped = False

    def trouble(self, mark, what, fix):
        self.document.troubles.append(Trouble(mark.line + 1, mark.column + 1, what, fix))

    def take(self, event):
        """One event of the YAML parser."""
        kind, mark = type(event).__name__, event.start_mark
        if kind == "DocumentStartEvent" and self.done:
            self.trouble(
                mark, "a second document starts here", "delete this `---` and what follows: one file, one entry"
            )
            self.stopped = True
        elif kind == "AliasEvent":
            self.trouble(
                mark, f"`*{event.anchor}` is a YAML alias, which is not accepted here", "write the text out again"
            )
            self.name_or_value(None, event)
        elif kind in ("ScalarEvent", "SequenceStartEvent", "MappingStartEvent"):
            if event.anchor:
                what = f"`&{event.anchor}` is a YAML anchor, which is not accepted here"
                self.trouble(mark, what, f"delete `&{event.anchor}`")
            if event.tag and event.tag != "!":
                tag = event.tag.replace("tag:yaml.org,2002:", "!!")
                self.trouble(mark, f"`{tag}` is a YAML tag, which is not accepted here", f"delete `{tag}`")
            if kind == "ScalarEvent":
                self.scalar(event)
            else:
                self.open([] if kind == "SequenceStartEvent" else {}, event)
        elif kind in ("SequenceEndEvent", "MappingEndEvent"):
            self.document.places[self.stack.pop().path].end = event.end_mark.index
            self.done = not self.stack

    def expects_name(self):
        return bool(self.stack) and isinstance(self.stack[-1].value, dict) and self.stack[-1].key is None

    def name_or_value(self, value, event, plain=None):
        if self.expects_name():
            self.name(shown(value), event, None)
        else:
            self.put(value, event, plain)

    def open(self, value, event):
        if self.expects_name():
            what = "a list or mapping stands where a field name belongs"
            self.trouble(event.start_mark, what, "put the text in quotes, or in a block under `>-`")
            self.stopped = True
        elif len(self.stack) == DEPTH:
            self.trouble(
                event.start_mark, f"nested more than {DEPTH} levels deep", "no field needs this: flatten the lists"
            )
            self.stopped = True
        else:
            self.stack.append(Frame(value, self.put(value, event)))

    def scalar(self, event):
        plain = event.value if event.implicit[0] and not event.style else None
        hidden = HIDDEN.search(event.value) if event.style == '"' else None
        if hidden and hidden[0] not in self.document.text:
            what = f"an invisible character, U+{ord(hidden[0]):04X}, stands here as a backslash and its number"
            self.trouble(event.start_mark, what, "delete it")
        if self.expects_name():
            self.name(event.value, event, plain)
            return
        value = event.value if plain is None else plain_value(plain)
        if value is UNCLEAR:
            what = f"`{shown(plain)}` is a number, a time or a special word to some YAML tools, and text to others"
            self.trouble(event.start_mark, what, f'put it in quotes: "{shown(plain)}"')
            value = plain
        if plain and " " in plain and self.cut_off(event.end_mark):
            what = "YAML drops the rest of this line, because of the ` #` in it"
            self.trouble(event.end_mark, what, "put the whole text in quotes, or a comment on a line of its own")
        self.put(value, event, plain)

    def cut_off(self, mark):
        """Whether a comment follows in the same line."""
        rest = self.document.text[mark.index : mark.index + 200].partition("\n")[0]
        return rest.lstrip(" ").startswith("#")

    def name(self, name, event, plain):
        top, mark = self.stack[-1], event.start_mark
        if plain is not None and not isinstance(plain_value(plain), str):
            self.trouble(
                mark, f"the field name `{shown(plain)}` is not text to YAML", f'put it in quotes: "{shown(plain)}":'
            )
        if name in top.value:
            first = self.document.places[*top.path, name].key_line
            what = f"`{shown(name)}` is given in line {first} already; YAML would keep one of the two in silence"
            self.trouble(mark, what, "join the two, or delete one")
        top.key, top.mark = name, mark

    def put(self, value, event, plain=None):
        """Add a value to the open collection, note its place, and give its path."""
        start, end = event.start_mark, event.end_mark
        place = Place(start.line + 1, start.column + 1, start.index, end.index, plain)
        if not self.stack:
            self.root, self.done, path = value, not isinstance(value, dict | list), ()
        elif isinstance(value_of := self.stack[-1].value, list):
            path = (*self.stack[-1].path, len(value_of))
            value_of.append(value)
        else:
            top = self.stack[-1]
            path = (*top.path, top.key)
            place.key_line, place.key_column = top.mark.line + 1, top.mark.column + 1
            top.value[top.key], top.key = value, None
        self.document.places[path] = place
        return path
