"""Stylesheets and scripts as they are sent: one file of each, without what no page of the guide has."""

import functools
import hashlib
import re
from pathlib import Path

# Classes that Material styles and no page here has, because the guide does without what they are for: a test looks for them.
UNUSED = re.compile(
    r"admonition|annotate|arithmatex|critic|emojione|footnote|gemoji|gh-|highlighttable|keys?$|key-|lineno|mermaid|tabbed|task-list|twemoji"
    r"|(abstract|bug|danger|example|failure|info|note|question|quote|success|tip|warning|cards?|grid|filename|result)$"
    r"|md-(annotation|author|clipboard|consent|draft|feedback|input|meta|pagination|path|pin|post|profile|progress|rating|select|social"
    r"|source-file|status|tooltip|version)"
)
CLASS = re.compile(r"\.([A-Za-z_][\w-]*)")
SELECTOR = re.compile(r"(?:[^,(\[]|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])+")
# Colours of Material's own choice, and scripts that run from right to left.
OTHERS = re.compile(r"\[data-md-color-(?:primary|accent)=|\[dir=rtl\]")
ICON = re.compile(
    r"--md-(?:admonition|annotation|clipboard|footnotes|path|post|status|tabbed|tasklist|version)[\w-]*"
    r":url\((?:\"[^\"]*\"|'[^']*'|[^)]*)\);?"
)
TOKEN = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|url\([^\"')]*\)|[{}]")
IMPORT = re.compile(r'^import \{ ([\w, ]+) \} from "\./([\w-]+\.js)"$', re.MULTILINE)
NAMED = re.compile(r"^export (?=(?:async )?(?:function|class) |const |let )", re.MULTILINE)
TOP = re.compile(r"^(?:export )?(?:async )?(?:function|class|const|let) (\w+)", re.MULTILINE)


def fingerprint(text):
    """A short name for a content, for the address of a file that may be kept for good."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def fewer(files, stylesheets):
    """Files of a site that no page asks for, what is sent instead (path -> text), and the stylesheets of features.

    `stylesheets` are the paths of our own. Raises ValueError where they or the scripts cannot be joined.
    """
    # Search is our own.
    unsent = [
        file for file in files if file.src_uri.startswith(("assets/javascripts/lunr/", "assets/javascripts/workers/"))
    ]
    theirs = [file for file in files if file.src_uri.startswith(("assets/stylesheets/", "assets/javascripts/bundle."))]
    styles = [file for file in theirs if file.src_uri.endswith(".css")]
    entry = files.get_file_from_path("assets/js/guide.js")
    scripts = Path(entry.abs_src_path).parent
    try:
        joined = script(entry.name + ".js", lambda name: (scripts / name).read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"docs/assets/js/{error}") from None
    features = [path for path in stylesheets if f'"{element(path)}":' in joined]
    own = [files.get_file_from_path(path) for path in stylesheets if path not in features]
    if None in own:
        raise ValueError("extra_css names a file that is not there")
    text = stylesheet(*(tuple(file.content_string for file in group) for group in (styles, own)))
    for file in (*theirs, *own, entry, files.get_file_from_path("assets/images/favicon.png")):
        if file and not file.src_uri.endswith(".min.js"):
            unsent.append(file)
    return unsent, {f"assets/css/guide.{fingerprint(text)}.css": text, "assets/js/guide.js": joined}, features


@functools.lru_cache(maxsize=4)
def stylesheet(theme, own):
    """The theme's stylesheets and then our own, given as tuples of texts, as one text."""
    own = [re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL) for text in own]
    return "".join(used(re.sub(r"/\*#.*?\*/", "", text)) for text in theme) + "\n".join(own)


def element(path):
    """The element of the feature that a stylesheet is named after."""
    return f"guide-{path.rpartition('/')[2].removesuffix('.css')}"


def with_features(page, stylesheets, root):
    """A page that asks for the stylesheets of the features that are on it; `root` is the site's from there."""
    links = [f'<link rel="stylesheet" href="{root}/{path}">\n' for path in stylesheets if f"<{element(path)}" in page]
    return page.replace("</head>", f"{''.join(links)}</head>", 1)


def used(css):
    """The rules of a stylesheet that can apply to a page of the guide."""
    kept = []
    for before, body in blocks(css):
        statements, _, head = before.rpartition(";")
        kept.append(statements and f"{statements};")
        if head.startswith(("@media", "@supports")):
            inner = used(body)
            kept.append(inner and f"{head}{{{inner}}}")
        elif head.startswith("@"):
            kept.append(f"{head}{{{body}}}")
        else:
            selectors = [selector for selector in SELECTOR.findall(head) if is_used(selector)]
            body = ICON.sub("", body)
            kept.append(selectors and body and f"{','.join(selectors)}{{{body}}}")
    return "".join(filter(None, kept))


def blocks(css):
    """(what stands before, what stands within) every outermost pair of braces."""
    start = depth = opened = 0
    for token in TOKEN.finditer(css):
        if token[0] == "{":
            depth += 1
            opened = token.start() if depth == 1 else opened
        elif token[0] == "}":
            depth -= 1
            if not depth:
                yield css[start:opened], css[opened + 1 : token.start()]
                start = token.end()


def is_used(selector):
    """Whether a selector names nothing that the guide does without; what it excludes in brackets does not count."""
    outside = re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", selector))
    return not OTHERS.search(outside) and not any(UNUSED.match(name) for name in CLASS.findall(outside))


def script(entry, read):
    """A module and those that it imports as one text. `read` gives a module's text by its name.

    Only `import { a, b } from "./x.js"` and exports of named functions, classes and values are understood; anything else,
    and a name that two modules use, is refused with a ValueError.
    """
    texts, owner = {}, {}

    def add(name, *importers):
        text = read(name)
        for match in IMPORT.finditer(text):
            if match[2] in (name, *importers):
                raise ValueError(f"{name} imports {match[2]}, which imports it")
            if match[2] not in texts:
                add(match[2], name, *importers)
        for known in TOP.findall(text):
            if owner.setdefault(known, name) != name:
                raise ValueError(f"{name} and {owner[known]} both have `{known}`: rename one")
        text = NAMED.sub("", IMPORT.sub("", text))
        if found := re.search(r"^(?:import\b(?!\()|export\b).*", text, re.MULTILINE):
            raise ValueError(f"{name}: `{found[0]}` cannot be joined")
        texts[name] = re.sub(r"^\s*(//|/\*\* .* \*/$).*\n", "", text, flags=re.MULTILINE).strip()

    add(entry)
    return "\n".join(texts.values()) + "\n"
