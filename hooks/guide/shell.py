"""The theme's part of a page, kept while nothing has changed that its templates see."""

from pathlib import Path

import jinja2

from guide import cache


def keeping(finish, *seen):
    """A class of templates that keeps what it makes of a page, as `finish(output, page)` leaves it.

    `seen` is what all pages see besides the page and the menu: the templates themselves and the settings.
    """
    known = []

    class Shell(jinja2.Template):
        def render(self, context):
            page = context.get("page")
            if page is None:
                return super().render(context)
            if not known:
                known.append(cache.key("site", *seen, *menu(context["nav"])))
            name = cache.key("shell", *known, self.name, *about(page))
            return cache.get(name) or cache.put(name, finish(super().render(context), page))

    return Shell


def menu(items, depth=0):
    """All that a menu tells of its pages, in order."""
    for item in items:
        yield depth, item.title, getattr(item, "url", ""), sorted((getattr(item, "meta", None) or {}).items(), key=str)
        yield from menu(item.children or (), depth + 1)


def about(page):
    """All that a template sees of a page; the pages before and after it follow from the menu."""
    yield from (page.file.src_uri, page.url, page.title, page.content, str(page.toc), page.canonical_url, page.edit_url)
    yield page.update_date
    yield sorted(page.meta.items(), key=str)


class Whole:
    """What a server made of each page, for as long as the theme's part, the blocks, and the places that links lead to stay."""

    def __init__(self):
        self.pages, self.places = {}, None

    def found_at(self, *places):
        """Say where everything is found; if that is new, no page is known any more."""
        if places != self.places:
            self.pages.clear()
        self.places = places

    def get(self, address, *parts):
        known = self.pages.get(address)
        return known[1] if known and known[0] == parts else None

    def put(self, address, *parts_and_value):
        *parts, value = parts_and_value
        self.pages[address] = tuple(parts), value


listed = []


def environment(make):
    """The theme's templates for a server; the list of its files, 14,000 icons among them, is made once."""
    env = make()
    walk = env.list_templates
    env.list_templates = lambda **given: listed or listed.extend(walk(**given)) or listed
    return env


def texts(folder):
    """Every text in a folder of templates, with its name."""
    for path in sorted(path for path in Path(folder).rglob("*") if path.is_file()):
        yield path.relative_to(folder).as_posix()
        yield path.read_bytes()
