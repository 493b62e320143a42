"""A question, a topic, a checklist -> what a page shows, by the Jinja files in templates/."""

import functools
import re
from pathlib import Path
from urllib.parse import quote, urlencode

import jinja2
from markupsafe import Markup, escape

from guide import browse, cache, markdown, moves, pages, source, theme, ticks
from guide.model import KINDS, Competency, Level
from guide.problem import counted
from guide.rules.figure_is_drawing import foreign

LEVELS = Level.__args__
COMPETENCIES = Competency.__args__
COMPETENCY_NAMES = {"prioritization": "Prioritisation"}
KIND_NAMES = {"maths": "Maths", "system-design": "System design", "behavioral": "Behavioural"}
ROLE_NAMES = {
    "ml-engineer": "ML engineer",
    "data-scientist": "Data scientist",
    "research": "Research",
    "mlops": "MLOps",
    "interviewer": "Interviewer",
}
PARTS = {
    "estimate": "Estimate",
    "metrics": "Metrics",
    "data": "Data",
    "model": "Model",
    "serving": "Serving",
    "monitoring": "Monitoring",
}


def compiled(root):
    """Where Jinja keeps compiled templates, each under a fingerprint of its text; None where nothing is kept."""
    folder = cache.file(root) and cache.file(root).with_name(f"templates-{jinja2.__version__}")
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    return folder and jinja2.FileSystemBytecodeCache(folder)


class Renderer:
    """Pages' parts from a bank. `repository` is the address of its repository, or empty where there is none;
    `pdfs` says that pages are printed to PDF too, and link to it."""

    def __init__(self, bank, repository="", pdfs=False):
        self.bank, self.repository, self.pdfs = bank, repository.rstrip("/"), pdfs
        self.env = jinja2.Environment(
            loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=lambda name: name.endswith((".html", ".xml")),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=False,
        )
        self.env.filters |= {
            "md": lambda text: Markup(markdown.to_html(text)),
            "inline": lambda text: Markup(markdown.inline(text)),
            "code": lambda text: Markup(markdown.code_block(text)),
            "heading": heading,
            "one_line": lambda text: " ".join(text.split()).translate({ord("["): "(", ord("]"): ")"}),
            "counted": counted,
            "kind": lambda kind: KIND_NAMES.get(kind, kind.capitalize()),
            "role": ROLE_NAMES.get,
            "competency": lambda name: COMPETENCY_NAMES.get(name, name.capitalize()),
        }
        self.env.globals |= {
            "bank": bank,
            "levels": LEVELS,
            "parts": PARTS,
            "competencies": COMPETENCIES,
            "kinds": list(KINDS),
            "all_roles": len(ROLE_NAMES),
            "roles": ROLE_NAMES,
            "render": self,
        }

    def show(self, template, **given):
        """A template with its values."""
        return self.env.get_template(template).render(**given)

    def block(self, name):
        """The HTML of a block by its name: `question:<id>`, `intro:<topic>`, `gone:<topic>`, `checklist:<id>` and so on."""
        kind, _, id = name.partition(":")
        match kind:
            case "question":
                return self.question(self.bank.questions[id])
            case "intro":
                given = {"topic": self.bank.topics[id], "questions": self.bank.in_topic(id)}
                kind = "topic_intro"
            case "answers":
                # These are compact already.
                return self.show("answers.html", questions=self.bank.in_topic(id))
            case "checklist":
                given = {"list": self.bank.checklists[id], "parts": ticks.parts(self.bank, id)}
                given["page"] = pages.checklist_page(id)
            case "browse":
                given = {"browse": browse, "choices": browse.choices(self.bank)}
            case _:
                given = {"id": id}
        return theme.compact(self.show(f"{kind}.html", **given))

    def ticks(self, id):
        """How many items a checklist has."""
        return ticks.number(self.bank, id)

    def question(self, question):
        """What a topic's page shows of a question: its facts, its task and the short answer."""
        name = cache.key("question", question.document.text, question.id, *self.old_ids(question))
        html = cache.get(name)
        return html or cache.put(name, theme.compact(self.show("question.html", q=question, c=question.content)))

    def answer(self, question):
        """What follows the short answer: the full one, its code and figure, what to listen for, follow-ups, references."""
        content, known = question.content, self.bank.questions
        next_ = [known[id].content.question for id in content.follow_ups if isinstance(id, str) and id in known]
        works = [self.works[key] for key in content.references if key in self.bank.references]
        name = cache.key(
            "answer", question.path, *source.of_question(self.bank, question), *next_, *works, self.repository
        )
        html = cache.get(name)
        return Markup(html or cache.put(name, theme.compact(self.show("answer.html", q=question, c=content))))

    @functools.cached_property
    def works(self):
        """All that is known of each reference, by its key."""
        return {key: repr(item.content) for key, item in self.bank.references.items()}

    def sibling(self, question, name):
        """The text of a file beside a question."""
        return self.bank.file(question, name).read_text(encoding="utf-8")

    def figure(self, question):
        """The question's figure as SVG markup, named by its caption; nothing where it is more than a drawing."""
        svg = self.sibling(question, question.content.figure)
        if foreign(svg):
            return ""
        return Markup(svg.replace("<svg ", f'<svg role="img" aria-labelledby="{question.id}-figure" ', 1).strip())

    def edit_address(self, question):
        """Where a reader edits the question's file on the repository host, or empty."""
        return self.repository and f"{self.repository}/edit/main/data/topics/{question.topic}/{question.id}.yml"

    def report_address(self, question):
        """Where a reader reports a mistake, the form filled in, or empty."""
        where = f"{question.topic}/{question.id}"
        fields = {"template": "mistake.yml", "title": f"Mistake: {question.id}", "question": where}
        return self.repository and f"{self.repository}/issues/new?{urlencode(fields, quote_via=quote)}"

    def suggest_address(self, entry):
        """Where a reader suggests an answer to a syllabus entry, the form filled in."""
        fields = {
            "template": "question.yml",
            "title": f"Question: {entry.id}",
            "ask": entry.content.ask,
            "topic": entry.root[0],
        }
        return f"{self.repository}/issues/new?{urlencode(fields, quote_via=quote)}"

    def wanted(self):
        """(topic, title, syllabus entries without an answer, most asked first) of every topic that has any."""
        answered = self.bank.answered
        open_ = [entry for entry in self.bank.syllabus.values() if entry.id not in answered]
        for topic in dict.fromkeys(entry.root[0] for entry in self.bank.syllabus.values()):
            known = self.bank.topics.get(topic)
            title = known.content.title if known else topic.replace("-", " ").capitalize()
            entries = [entry for entry in open_ if entry.root[0] == topic]
            if entries:
                yield topic, title, sorted(entries, key=lambda entry: (-entry.content.lists, entry.id))

    def topics_for(self, role):
        """The topics that a role is asked about: those of the study plans that are for this role alone; all where there is none."""
        plans = [plan for plan in self.bank.plans.values() if plan.content.roles == [role]]
        items = {item.partition(":")[::2] for plan in plans for day in plan.content.days for item in day.items}
        named = {id for kind, id in items if kind == "topic"}
        named |= {
            self.bank.questions[id].topic for kind, id in items if kind == "question" and id in self.bank.questions
        }
        return [topic for topic in self.bank.topics if not plans or topic in named]

    @functools.cached_property
    def moved(self):
        """Old address -> new one, of all questions that moved."""
        return moves.moved(self.bank)

    def old_ids(self, question):
        """Ids under which this question was once found on the page where it is now."""
        here = f"{question.topic}/{question.id}"
        return [
            old.partition("/")[2]
            for old, new in self.moved.items()
            if new == here and old.startswith(f"{question.topic}/")
        ]

    def gone_from(self, topic):
        """Old id -> question, for what was once found in a topic and is in another now."""
        found = self.moved.items()
        ids = {
            old.partition("/")[2]: new.partition("/")[2]
            for old, new in found
            if old.startswith(f"{topic}/") and not new.startswith(f"{topic}/")
        }
        return {old: self.bank.questions[new] for old, new in ids.items()}

    def levels_of(self, topic):
        """How many questions of each level a topic has, without levels that have none."""
        found = [question.content.level for question in self.bank.in_topic(topic)]
        return [(level, found.count(level)) for level in LEVELS if level in found]


def heading(text):
    """A plain text for a Markdown heading: every sign that could mean something there as a character reference."""
    return re.sub(r"[^\w\s,.?'’/%–—-]|_", lambda match: f"&#{ord(match[0])};", " ".join(text.split()))


def unmarked(text):
    """A plain text for a template that escapes nothing, and that would take braces for a template of its own."""
    return Markup(str(escape(text)).replace("{", "&#123;"))
