"""scorecards.yml has a scorecard for every kind of question, and for nothing else."""

from guide.explain import nearest
from guide.model import KINDS
from guide.problem import Problem


def check(bank):
    for kind, card in bank.scorecards.items():
        if kind not in KINDS:
            near = nearest(kind, KINDS)
            yield card.problem((), f"no kind of question `{kind}`", f"type `{near or next(iter(KINDS))}`", key=True)
    for kind in dict.fromkeys(question.content.kind for question in bank.questions.values()):
        if kind not in bank.scorecards and kind not in bank.unread:
            path = bank.shown(bank.root / "scorecards.yml")
            fix = f"add `{kind}:` with scores, green and red"
            yield Problem(path, 1, 1, "", f"questions of the kind `{kind}` have no scorecard", fix)
