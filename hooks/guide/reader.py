"""Files of a bank -> items on its shelves, and what is wrong with the files."""

import re

from guide import explain, model, moves, source
from guide.item import Item
from guide.place import Document, read
from guide.problem import Problem, shown

# Files that were read and found right, by path, and their bytes: a server reads again only what changed.
KNOWN, RAW = {}, {}


class Reader:
    """Reads files of a bank and collects what is wrong with them."""

    def __init__(self, bank, problems):
        self.bank, self.problems = bank, problems

    def item(self, kind, path, id, limit=source.LIMIT, **more):
        """The file at `path` as an Item without its model; what is wrong with its text joins the problems."""
        self.bank.files.append(self.bank.shown(path))
        if path.is_symlink() or not path.is_file():
            trouble = Problem(
                self.bank.shown(path), 1, 1, "", "a link or a folder, not a file", "put the file itself here"
            )
            self.problems.append(trouble)
            return kind(id, self.bank.shown(path), Document(""), **more)
        try:
            with path.open("rb") as file:
                raw = file.read(limit + 1)
            known = KNOWN.get(path)
            if known and (known.id, RAW.get(path)) == (id, raw):
                return known
            KNOWN.pop(path, None)
            RAW[path] = raw
            text, troubles = source.decode(raw, limit)
        except OSError as error:
            text, troubles = (
                None,
                [
                    source.Trouble(
                        1, 1, f"the file cannot be read: {error.strerror}", "give it back, or delete the link"
                    )
                ],
            )
        document = read(text) if text is not None else Document("")
        if text is not None and not document.troubles and document.value is None:
            troubles.append(source.Trouble(1, 1, "the file is empty", "copy the example in CONTRIBUTING.md into it"))
        for trouble in (*troubles, *document.troubles):
            name = next((key for key, place in document.places.items() if place.line == trouble.line and key), ())
            self.problems.append(
                Problem(
                    self.bank.shown(path),
                    trouble.line,
                    trouble.column,
                    explain.field_name(name),
                    trouble.what,
                    trouble.fix,
                )
            )
        return kind(id, self.bank.shown(path), document, **more)

    def take(self, shelf, item, fields):
        """Check an item against its model and put it on its shelf; a name that is taken is a problem."""
        if item.document.value is None:
            self.bank.unread.add(item.id)
            return
        value, complaints = item.document.value, []
        for step in item.root:
            value = value[step]
        if item.content is None:
            item.content, complaints = explain.complaints(fields, value)
        told = {problem.line for problem in self.problems if problem.path == item.path}
        for path, what, fix in complaints:
            if fields is model.Question and what == explain.UNKNOWN and path[0] in model.FIELDS:
                continue
            problem = item.problem(path, what, fix, key=what == explain.UNKNOWN)
            if problem.line not in told:
                self.problems.append(problem)
        if fields is model.Question and item.content is not None:
            item.content = None
        # The name of a file becomes an address and an id in pages; a rule tells of one that cannot.
        if item.content is None or not (item.root or re.fullmatch(model.ID[1:-1], item.id)):
            self.bank.unread.add(item.id)
            return
        if item.id in shelf:
            what = f"the id `{item.id}` is taken by {shelf[item.id].path}"
            self.problems.append(
                item.problem((), what, "choose another id: it must be one of a kind in the whole guide")
            )
        else:
            shelf[item.id] = item
            if not item.root and not item.document.troubles:
                KNOWN[self.bank.root.parent / item.path] = item

    def entries(self, name, fields, shelf, depth):
        """The entries of a list file: one under each name (depth 1), or in groups (depth 2)."""
        path = self.bank.root / name
        if not path.exists():
            return
        whole = self.item(Item, path, name, source.LIMIT_OF_LISTS)
        groups = {(): whole.document.value}
        for level in range(depth):
            inner = {}
            for root, group in groups.items():
                if group is None:
                    continue
                if not isinstance(group, dict) and not (level and isinstance(group, list)):
                    self.problems.append(
                        whole.problem(
                            root,
                            f"a {explain.noun(group)} stands where named entries belong",
                            "write `name: {…}`, one a line",
                        )
                    )
                    continue
                pairs = group.items() if isinstance(group, dict) else enumerate(group)
                inner |= {(*root, key): value for key, value in pairs}
            groups = inner
        for root in groups:
            id = root[-1] if isinstance(root[-1], str) else ":".join(map(str, root))
            self.take(shelf, Item(id, whole.path, whole.document, root), fields)

    def pairs(self, name, shelf, what, meaning):
        """A file of pairs, one a line; `what` is a key, and `meaning` what its value says."""
        path = self.bank.root / f"{name}.yml"
        if not path.exists():
            return
        item = self.item(Item, path, name, source.LIMIT_OF_LISTS)
        if isinstance(item.document.value, dict):
            for key, value in item.document.value.items():
                if isinstance(value, str) and value:
                    shelf[key] = value
                else:
                    self.problems.append(
                        item.problem((key,), f"a {what} has no meaning in words", f"write `{shown(key)}: {meaning}`")
                    )
        elif item.document.value is not None:
            self.problems.append(
                item.problem((), f"{what}s are given as `{what}: meaning`", f"write one {what} a line")
            )

    def addresses(self):
        """addresses.txt: the addresses published so far."""
        path = self.bank.root / "addresses.txt"
        if path.is_file() and not path.is_symlink():
            text, troubles = source.decode(path.read_bytes()[: source.LIMIT_OF_LISTS + 1], source.LIMIT_OF_LISTS)
            shown = self.bank.shown(path)
            self.problems += [
                Problem(shown, trouble.line, trouble.column, "", trouble.what, trouble.fix) for trouble in troubles
            ]
            self.bank.addresses = moves.read(text or "")
