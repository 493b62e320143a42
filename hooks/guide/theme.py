"""What Material's markup lacks for keyboards, screen readers and search engines, put into finished pages."""

import re

# A box that opens the menu or a part of it, and the label of a part: with text of its own, or beside a link.
TOGGLE = re.compile(r'<input class="md-nav__toggle md-toggle\s*" type="checkbox" id="(__nav_[\d_]+)"')
# How Material reads and writes storage, and the same where a browser refuses it, or holds there what is no JSON: its scripts
# stopped, and the switch to dark with them.
STORAGE = {
    '__md_get=(e,_=localStorage,t=__md_scope)=>JSON.parse(_.getItem(t.pathname+"."+e))': (
        '__md_get=(e,_,t=__md_scope)=>{try{return JSON.parse((_||localStorage).getItem(t.pathname+"."+e))}catch(e){return null}}'
    ),
    "__md_set=(e,_,t=localStorage,a=__md_scope)=>{try{t.setItem(": (
        "__md_set=(e,_,t,a=__md_scope)=>{try{(t||localStorage).setItem("
    ),
}
# What must be left as it is.
AS_IT_IS = re.compile(r"(<(pre|textarea|script)\b.*?</\2>)", re.DOTALL)
LABEL = re.compile(
    r'(<label class="md-nav__link\b[^>]* id="(__nav_[\d_]+)_label") tabindex="0">\s*(.*?)</label>', re.DOTALL
)


def accessible(page):
    """A page whose menu is opened by boxes that have names and take the focus."""
    drawer = '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer"'
    page = page.replace(drawer, f'{drawer} aria-label="Menu"')
    contents = 'type="checkbox" id="__toc"'
    page = page.replace(contents, f'{contents} aria-label="Questions and sections of this page"')
    page = TOGGLE.sub(lambda box: f'{box[0]} aria-labelledby="{box[1]}_label"', page)
    page = LABEL.sub(named, page)
    # Whether a part is open is said by its box; a navigation has no such state.
    return re.sub(r'(<nav class="md-nav" data-md-level="\d+" aria-labelledby="[^"]+") aria-expanded="\w+"', r"\1", page)


def guarded(page):
    """A page whose theme works where the browser refuses storage."""
    for stops, goes_on in STORAGE.items():
        page = page.replace(stops, goes_on, 1)
    return page


def as_quiz(page):
    """A page of questions as what schema.org calls a Quiz, so that each question and its short answer are told apart."""
    article = '<article class="md-content__inner md-typeset"'
    quiz = f'{article} itemscope itemtype="https://schema.org/Quiz"'
    return page.replace(article, quiz, 1) if 'itemprop="hasPart"' in page else page


def compact(page):
    """A page without the empty lines and the indentation of its templates."""
    parts = AS_IT_IS.split(page)
    parts[0::3] = map(without_room, parts[0::3])
    del parts[2::3]
    return "".join(parts)


def without_room(text):
    """A text with one line end for each piece of white space that has any."""
    first, *lines = text.split("\n")
    if not lines:
        return text
    *lines, last = lines
    return "\n".join((first.rstrip(), *filter(None, map(str.strip, lines)), last.lstrip()))


def named(label):
    """A label that is no stop of its own, since its box is; one without words says what it opens."""
    words = re.sub(r"<[^>]*>", "", label[3]).strip()
    name = "" if words else ' aria-label="Pages of this part"'
    return f"{label[1]}{name}>{label[3]}</label>"
