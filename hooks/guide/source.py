"""Bytes of a file -> its text, or the reasons why it is not taken."""

import re

from guide.problem import Trouble

# A long question with all its follow-ups is 15 kB; the syllabus, by far the longest list, 140 kB.
LIMIT = 64_000
LIMIT_OF_LISTS = 400_000

# Control characters (but line feed and tab), marks that turn the direction of text, what takes no room, private and
# non-characters, and the tags by which words can be hidden in a text.
HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069"
    "\ufeff\ufffe\uffff\ue000-\uf8ff\U000e0000-\U000e007f]"
)


def decode(raw, limit):
    """The text of a file with line feeds only, and the troubles met; text is None where it cannot be read at all."""
    if len(raw) > limit:
        return None, [
            Trouble(1, 1, f"{len(raw):,} bytes, more than the {limit:,} allowed", "shorten it, or split it in two")
        ]
    troubles = []
    if raw.startswith(b"\xef\xbb\xbf"):
        troubles.append(
            Trouble(
                1,
                1,
                "an invisible byte-order mark stands before the first character",
                "save the file as UTF-8 without BOM",
            )
        )
        raw = raw[3:]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = error.start - before.rfind(b"\n")
        what = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        return None, [
            *troubles,
            Trouble(before.count(b"\n") + 1, column, what, "save the file with the encoding UTF-8"),
        ]
    if "\r" in text:
        line = text.split("\r")[0].count("\n") + 1
        troubles.append(Trouble(line, 1, "lines end in CRLF or CR", "save the file with line endings LF (Unix)"))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = HIDDEN.search(text)
    if found:
        hidden, before = found.start(), text[: found.start()]
        what = f"an invisible character, U+{ord(text[hidden]):04X}, stands here"
        trouble = Trouble(
            before.count("\n") + 1, hidden - before.rfind("\n"), what, "delete it, and type the text around it again"
        )
        # YAML cannot be read past a control character; a direction mark only misleads the reader.
        return (None if ord(text[hidden]) < 0xA0 else text), [*troubles, trouble]
    return text, troubles


def of_question(bank, question):
    """What the files of a question hold, read once."""
    if question.id not in bank.sources:
        bank.sources[question.id] = tuple(files_of(bank, question))
    return bank.sources[question.id]


def files_of(bank, question):
    yield question.document.text
    for name in (f"{question.id}.py", f"{question.id}.svg"):
        path = bank.file(question, name)
        yield path.read_bytes() if path.is_file() and not path.is_symlink() else None
