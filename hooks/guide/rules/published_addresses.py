"""An address that was published still leads to its question."""

from guide import moves
from guide.problem import Problem


def check(bank):
    here, ends = moves.current(bank), moves.ends(bank)
    now = {address.partition("/")[2]: address for address in here}
    known = set()
    for address in bank.addresses:
        where = (bank.shown(bank.root / "addresses.txt"), address.line, 1, "")
        id = address.old.partition("/")[2]
        if address.old in known:
            yield Problem(*where, f"`{address.old}` is listed twice", "delete one of the two lines")
        elif address.new is None and address.old not in here and id not in bank.unread:
            target = now.get(id, f"{address.old.partition('/')[0]}/its-new-id")
            yield Problem(*where, f"`{address.old}` was published and is gone", f"write `{address.old} -> {target}`")
        elif address.new and address.old in here:
            yield Problem(*where, f"`{address.old}` is said to have moved and is there", f"write `{address.old}`")
        elif address.new and ends[address.old] not in here and ends[address.old].partition("/")[2] not in bank.unread:
            yield Problem(
                *where, f"`{address.new}` is not where a question is", "write the topic/id where it is found now"
            )
        known.add(address.old)
