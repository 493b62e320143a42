"""The fields of everything in data/: their types, limits and descriptions.

The one source for the check, the editors' schemas, the field table and the scaffold. Classes are in the order in which a
person fills in a file; every field says what it is for, its limit, and shows an example.
"""

import datetime
from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag
from pydantic_core import PydanticCustomError, core_schema


class Markdown(str):
    """Text that may hold paragraphs, lists, tables, code, maths in dollars and links to questions."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source, handler):
        return core_schema.no_info_after_validator_function(cls, handler(str))


@dataclass(frozen=True)
class Words:
    """Between `least` and `most` words; of formulas and code, what reads as words counts."""

    least: int
    most: int

    def __get_pydantic_core_schema__(self, source, handler):
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def __get_pydantic_json_schema__(self, schema, handler):
        return handler(schema) | {"words": [self.least, self.most]}

    def check(self, text):
        words = text.split()
        count = len(words) - sum(not any(map(str.isalnum, word)) for word in words if not word[0].isalnum())
        if not self.least <= count <= self.most:
            raise PydanticCustomError("words", "words", {"found": count, "least": self.least, "most": self.most})
        return text


def pattern(expression, meaning):
    """A string that fits `expression`; `meaning` is how a person would say it."""
    return Field(pattern=expression, json_schema_extra={"meaning": meaning})


ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Id = Annotated[str, pattern(ID, "lower-case words joined by hyphens"), Field(max_length=60)]
Key = Annotated[str, pattern(r"^[a-z0-9]+(-[a-z0-9]+)+$", "name-year-word, lower case, joined by hyphens")]
Line = Annotated[str, Field(min_length=2, max_length=60)]
Point = Annotated[Markdown, Words(3, 60)]
Passage = Annotated[Markdown, Words(20, 300)]
Level = Literal["foundation", "intermediate", "advanced"]
Role = Literal["ml-engineer", "data-scientist", "research", "mlops", "interviewer"]
Competency = Literal[
    "ownership", "communication", "conflict", "leadership", "learning", "impact",
    "prioritization", "teamwork", "judgement", "ethics", "career",
]  # fmt: skip


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, use_attribute_docstrings=True)


class Pitfall(Model):
    """What people say, and why it is wrong."""

    claim: Annotated[Markdown, Words(3, 40)] = Field(examples=["A p-value is the chance that the null is true."])
    """What people really say, in their words."""
    truth: Annotated[Markdown, Words(8, 100)] = Field(
        examples=["It is computed as if the null were true, so it cannot be its probability."]
    )
    """Why it is wrong, and what to say instead."""


class FollowUp(Model):
    """What a good interviewer asks next, and its answer."""

    ask: Annotated[Markdown, Words(3, 50)] = Field(examples=["What changes if the features are correlated?"])
    """The next question, as an interviewer says it."""
    answer: Annotated[Markdown, Words(10, 150)] = Field(
        examples=["The weights become unstable while predictions stay good, because only their sum is determined."]
    )
    """Its answer, in full."""


Next = Annotated[
    Annotated[FollowUp, Tag("pair")] | Annotated[Id, Tag("id")],
    Discriminator(lambda value: "id" if isinstance(value, str) else "pair"),
]


class Question(Model):
    """The fields that every question has; its kind decides which others join them."""

    question: Annotated[
        str, Field(min_length=15, max_length=200), pattern(r"[?.]$", "a sentence that ends in ? or .")
    ] = Field(examples=["How does a random forest work, and why does it beat a single tree?"])
    """The question as an interviewer says it, one sentence or two."""
    kind: Literal["concept", "maths", "practical", "case", "coding", "system-design", "behavioral"]
    """What sort of question it is; it decides which other fields apply."""
    level: Level
    """foundation: everyone is asked it. intermediate: a working engineer. advanced: senior or specialist."""
    minutes: Annotated[int, Field(ge=1, le=45)] = Field(examples=[4])
    """How many minutes a good spoken answer takes; for coding and design, the exercise."""
    roles: Annotated[list[Role], Field(min_length=1)] = list(get_args(Role))
    """Who is asked it, where that is not everybody."""
    tags: Annotated[list[Id], Field(min_length=2, max_length=5)] = Field(examples=[["ensembles", "trees"]])
    """What it is about: tags from data/tags.yml."""
    aliases: Annotated[list[Line], Field(min_length=3, max_length=12)] = Field(
        examples=[["bagging of trees", "RF", "random forests"]]
    )
    """What a person would type to find this: acronyms, other names, plain words."""
    syllabus: list[Id] = []
    """Ids of syllabus entries that this answers fully, besides its own file name."""
    short: Annotated[Markdown, Words(40, 120)] = Field(examples=["A random forest averages many deep trees …"])
    """What a strong candidate says in 30 to 60 seconds, complete on its own."""
    code: str | None = Field(default=None, examples=["random-forest.py"])
    """A Python file beside this one, shown in the answer and run by the tests."""
    figure: str | None = Field(default=None, examples=["random-forest.svg"])
    """An SVG file beside this one, drawn by a script in data/figures."""
    figure_text: Annotated[Markdown, Words(15, 90)] | None = Field(
        default=None, examples=["Test error falls with the number of trees …"]
    )
    """What the figure shows, in words: its caption, and all that a reader who cannot see it gets."""
    listens_for: Annotated[list[Point], Field(min_length=2, max_length=5)] = Field(
        examples=[["Says why the trees must differ, not only that there are many."]]
    )
    """What an interviewer hears in a strong answer."""
    pitfalls: Annotated[list[Pitfall], Field(min_length=1, max_length=4)]
    """What people say that is wrong, each with the truth."""
    follow_ups: Annotated[list[Next], Field(min_length=2, max_length=5)]
    """What a good interviewer asks next: a question with its answer, or the id of a question."""
    references: list[Key] = Field(default=[], examples=[["breiman-2001-random-forests"]])
    """Keys of works in data/references.yml."""
    reviewed: datetime.date | None = Field(default=None, examples=["2026-11-20"])
    """The day of the last full review by somebody other than the writer."""
    reviewed_by: Line | None = None
    """Who reviewed it, where a named person did."""


Cited = Annotated[list[Key], Field(min_length=1)]


class Explained(Question):
    """A question that is explained: concept, maths, practical or case."""

    kind: Literal["concept", "maths", "practical", "case"]
    answer: Annotated[Markdown, Words(120, 600)] = Field(examples=["**Why averaging helps.** …"])
    """The full answer: mechanism, one worked instance, limits and choice."""
    references: Cited = Field(examples=[["breiman-2001-random-forests"]])
    """Keys of works in data/references.yml, at least one."""


class Coding(Explained):
    """A question answered by a program that passes tests."""

    kind: Literal["coding"]
    task: Annotated[Markdown, Words(20, 150)] = Field(
        examples=["Write `accuracy(truth, predicted)` for two arrays of shape $(n,)$ …"]
    )
    """What to write: signature, shapes, constraints."""
    code: str = Field(examples=["code-kmeans.py"])
    """A Python file beside this one with the solution, run by the tests."""


class TradeOff(Model):
    """A choice in a design, and what to weigh."""

    choice: Annotated[Markdown, Words(2, 25)] = Field(examples=["Block or challenge"])
    """The two ways, in a few words."""
    weigh: Annotated[Markdown, Words(8, 80)] = Field(
        examples=["A challenge loses fewer good customers, but costs money and time."]
    )
    """What speaks for each, and what decides."""


class Design(Question):
    """A system to be designed: its answer is given in the steps of a design interview."""

    kind: Literal["system-design"]
    clarify: Annotated[list[Point], Field(min_length=2, max_length=6)]
    """What to ask before designing anything."""
    estimate: Passage
    """Traffic, storage, money: numbers that multiply out."""
    metrics: Passage
    """What is measured for the business, the model and the service."""
    data: Passage
    """Labels, features, and how they are kept honest."""
    model: Passage
    """What to start with, what comes next, how it is trained and split."""
    serving: Passage
    """The path of a request, its time budget, its fallback, the release."""
    monitoring: Passage
    """What shows that it still works, with and without labels."""
    trade_offs: Annotated[list[TradeOff], Field(min_length=2, max_length=6)]
    """The choices worth arguing about."""
    references: Cited
    """Keys of works in data/references.yml, at least one."""


class Story(Model):
    """A sample story in the STAR order; it never names a real company or person."""

    situation: Annotated[Markdown, Words(15, 120)]
    """Where it happens, and what is at stake."""
    task: Annotated[Markdown, Words(10, 100)]
    """What was mine to do, and by when."""
    action: Annotated[Markdown, Words(40, 250)]
    """What I did, in the first person, in order."""
    result: Annotated[Markdown, Words(15, 120)]
    """What came of it, with numbers and their units."""
    reflection: Annotated[Markdown, Words(10, 120)]
    """What I do differently since."""


class Behavioral(Question):
    """A question answered by a story."""

    kind: Literal["behavioral"]
    competency: Competency
    """What the question probes."""
    story: Story
    """A sample story: situation, task, action, result, reflection."""
    find_yours: Annotated[list[Point], Field(min_length=2, max_length=5)]
    """Prompts that help to find a story of one's own."""


KINDS = {
    "concept": Explained,
    "maths": Explained,
    "practical": Explained,
    "case": Explained,
    "coding": Coding,
    "system-design": Design,
    "behavioral": Behavioral,
}

# The names of all fields that a question of some kind may have.
FIELDS = frozenset(name for shape in KINDS.values() for name in shape.model_fields)


class Topic(Model):
    """A folder of questions."""

    title: Annotated[str, Field(min_length=3, max_length=40)]
    """The name of the topic."""
    order: Annotated[int, Field(ge=1, le=999)] = Field(examples=[70])
    """Topics are listed by this number."""
    summary: Annotated[str, Field(min_length=30, max_length=180)]
    """One sentence for the list of topics."""
    intro: Annotated[Markdown, Words(25, 150)]
    """Why interviewers ask this, what they look for, how to prepare."""
    able_to: Annotated[list[Point], Field(min_length=3, max_length=6)]
    """What a reader can do afterwards; each ends the sentence "you can …"."""


class Ask(Model):
    """A question to ask somebody, and what the answer tells."""

    ask: Annotated[Markdown, Words(3, 45)]
    """The question, as one says it."""
    good: Annotated[Markdown, Words(2, 45)]
    """What a good answer holds."""
    bad: Annotated[Markdown, Words(2, 45)]
    """What a bad answer sounds like."""


Tick = Annotated[
    Annotated[Ask, Tag("pair")] | Annotated[Annotated[Markdown, Words(2, 45)], Tag("line")],
    Discriminator(lambda value: "pair" if isinstance(value, dict) else "line"),
]


class Section(Model):
    """A part of a checklist."""

    title: Annotated[str, Field(min_length=3, max_length=60)]
    """The heading of the part."""
    lines: Annotated[int, Field(ge=0, le=4)] = Field(0, examples=[1])
    """How many empty lines to write on each item has on paper."""
    items: Annotated[list[Tick], Field(min_length=1, max_length=15)]
    """What to tick, one line each, or a question with its `good` and `bad` answers."""


class Checklist(Model):
    """A list to tick on screen or on paper."""

    title: Annotated[str, Field(min_length=3, max_length=60)]
    """The name of the checklist."""
    summary: Annotated[str, Field(min_length=30, max_length=200)]
    """One sentence: when to use it, and what it gives."""
    order: Annotated[int, Field(ge=1, le=999)] = Field(examples=[10])
    """Checklists are listed by this number."""
    by_topic: bool = False
    """Whether its parts are the technical topics, and its items what one can do after each; `sections` are left out."""
    sections: Annotated[list[Section], Field(max_length=10)] = []
    """Its parts, in order."""


class Scorecard(Model):
    """How an answer to one kind of question is scored, so that two interviewers give the same number."""

    scores: Annotated[list[Point], Field(min_length=4, max_length=4)]
    """What was heard for a 1, a 2, a 3 and a 4, in this order."""
    green: Annotated[list[Point], Field(min_length=2, max_length=4)]
    """Good signs that can be heard or seen, whatever the question."""
    red: Annotated[list[Point], Field(min_length=2, max_length=4)]
    """Bad signs that can be heard or seen; each is a reason to ask again."""


class Day(Model):
    """A part of a study plan."""

    title: Annotated[str, Field(min_length=3, max_length=60)]
    """When, and what about."""
    items: Annotated[list[Annotated[Markdown, Words(1, 45)]], Field(min_length=1, max_length=12)]
    """What to do: `question:<id>`, `topic:<id>`, or a sentence."""


class Plan(Model):
    """A study plan."""

    title: Annotated[str, Field(min_length=3, max_length=60)]
    """The name of the plan."""
    summary: Annotated[str, Field(min_length=30, max_length=200)]
    """One sentence: for whom, how long a day, what it gives."""
    order: Annotated[int, Field(ge=1, le=999)] = Field(examples=[10])
    """Plans are listed by this number."""
    roles: Annotated[list[Role], Field(min_length=1)] = list(get_args(Role))
    """Who it is for, where that is not everybody."""
    days: Annotated[list[Day], Field(min_length=1, max_length=31)]
    """Its parts, in order."""


class Reference(Model):
    """A work that is cited: who, what, when, where, and at least one identifier."""

    authors: Annotated[list[Annotated[str, Field(min_length=2, max_length=80)]], Field(min_length=1, max_length=7)]
    """Full names as printed; after six, `others`."""
    title: Annotated[str, Field(min_length=3, max_length=250)]
    """The title as printed."""
    year: Annotated[int, Field(ge=1650, le=2100)]
    """The year of this version."""
    where: Annotated[str, Field(min_length=2, max_length=160)]
    """Journal, conference, publisher or site."""
    doi: Annotated[str, pattern(r"^10\.\d{4,9}/\S+$", "a DOI such as 10.1145/2939672.2939785")] | None = None
    """The DOI, without https://doi.org/."""
    arxiv: (
        Annotated[
            str,
            pattern(r"^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?/\d{7})$", 'an arXiv id in quotes, such as "1706.03762"'),
        ]
        | None
    ) = None
    """The arXiv identifier, in quotes, without a version."""
    isbn: Annotated[str, pattern(r"^97[89][\d-]{10,14}$", "an ISBN of 13 digits, in quotes")] | None = None
    """The ISBN of 13 digits, in quotes."""
    url: (
        Annotated[str, pattern(r"^https://[A-Za-z0-9._~:/?#@!$&*+,;=%()-]+$", "an address that starts with https://")]
        | None
    ) = None
    """Where it can be read, if the authors or the publisher offer it."""


class Entry(Model):
    """What candidates are asked, whether it is answered here yet or not."""

    ask: Annotated[str, Field(min_length=10, max_length=300)]
    """The question in our words."""
    level: Level
    """How senior the person is who is asked it."""
    kind: Literal["concept", "maths", "practical", "case", "coding", "system-design", "behavioral"]
    """What sort of question it is."""
    lists: Annotated[int, Field(ge=0)]
    """In how many separate public lists it was found."""
    guide: bool = False
    """Whether one of the guides in guides.yml asks it."""


class Row(Model):
    """A line of one of the guides that this project starts from."""

    n: Annotated[str, Field(min_length=1, max_length=6)]
    """The line's number there."""
    type: Literal["question", "bullet", "guidance"]
    """A question, a topic, or advice."""
    ask: Annotated[str, Field(min_length=10, max_length=300)]
    """What it asks or tells, in our words."""
    syllabus: Annotated[list[Id], Field(min_length=1)]
    """The syllabus entries that answer it."""


def of_question(value):
    """The model of a question's kind; of an unknown kind, the fields that all kinds share."""
    kind = value.get("kind") if isinstance(value, dict) else None
    return KINDS.get(kind, Question) if isinstance(kind, str) else Question
