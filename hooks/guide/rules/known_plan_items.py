"""A plan's item `question:<id>` or `topic:<id>` names one that exists."""

from guide.explain import nearest


def check(bank):
    for plan in bank.plans.values():
        for day, part in enumerate(plan.content.days):
            for index, item in enumerate(part.items):
                kind, colon, id = item.partition(":")
                known = {"question": bank.questions, "topic": bank.topics}.get(kind)
                if known is not None and colon and id not in known and id not in bank.unread:
                    near = nearest(id, known)
                    fix = f"type `{kind}:{near}`" if near else f"use the id of a {kind}"
                    yield plan.problem(("days", day, "items", index), f"no {kind} `{id}`", fix)
