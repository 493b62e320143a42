"""Reads the microdata of a page (itemscope, itemtype, itemprop) as a search engine does, but for itemref."""

from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


def items(page):
    """The outermost items of a page: {"type", "properties": {name: [text or item]}}."""
    reader = Reader()
    reader.feed(page)
    reader.close()
    return reader.found


class Reader(HTMLParser):
    """Keeps, for each element that is open, its name, the item that it makes, and the property whose text it is."""

    def __init__(self):
        super().__init__()
        self.found, self.open = [], []

    def item(self):
        return next((item for _, item, _ in reversed(self.open) if item), None)

    def handle_starttag(self, tag, attrs):
        given, outer = dict(attrs), self.item()
        item = {"type": given.get("itemtype"), "properties": {}} if "itemscope" in given else None
        words = None
        if "itemprop" in given:
            assert outer, f"{given['itemprop']} stands outside of any item"
            words = [] if item is None and tag not in ("meta", "link", "a") else None
            value = words if words is not None else item or given.get("content") or given.get("href")
            for name in given["itemprop"].split():
                outer["properties"].setdefault(name, []).append(value)
        elif item:
            self.found.append(item)
        if tag not in VOID:
            self.open.append((tag, item, words))

    def handle_endtag(self, tag):
        while self.open:
            name, item, words = self.open.pop()
            if words is not None:
                self.settle(words)
            if name == tag:
                return

    def settle(self, words):
        """The text that was gathered takes the place of the list that gathered it."""
        for values in self.item()["properties"].values():
            for index, value in enumerate(values):
                if value is words:
                    values[index] = "".join(words)

    def handle_data(self, data):
        for _, _, words in self.open:
            if words is not None:
                words.append(data)
