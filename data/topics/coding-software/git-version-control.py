"""A commit, a merge and a rebase in small: the id of a commit is a hash of its files, parents and message.

Git also hashes authors and times, and merges lines, where this program merges whole files.

>>> base = commit({"features.py": "age", "train.py": "fit"}, (), "start")
>>> mine = commit({"features.py": "age, income", "train.py": "fit"}, (base,), "add income")
>>> main = commit({"features.py": "age", "train.py": "fit, seed 0"}, (base,), "fix the seed")
>>> merged = commit(combine(base, main, mine), (main, mine), "merge")
>>> rebased = commit(combine(base, main, mine), (main,), "add income")
>>> STORE[merged]["files"]
{'features.py': 'age, income', 'train.py': 'fit, seed 0'}
>>> STORE[rebased]["files"] == STORE[merged]["files"], rebased == mine
(True, False)

Two changes to the same place stop the merge; two that fit badly in different places do not:

>>> days = commit({"features.py": "age in days", "train.py": "fit"}, (base,), "days")
>>> combine(base, mine, days)
Traceback (most recent call last):
ValueError: conflict in features.py
>>> cut = commit({"features.py": "age", "train.py": "fit, cap age at 100"}, (base,), "cap")
>>> combine(base, days, cut)
{'features.py': 'age in days', 'train.py': 'fit, cap age at 100'}
"""

import hashlib

STORE = {}


def commit(files, parents, message):
    """Store a snapshot, a dict from file name to text, and give its id."""
    content = {"files": files, "parents": parents, "message": message}
    name = hashlib.sha256(repr(content).encode()).hexdigest()
    STORE[name] = content
    return name


def combine(base, ours, theirs):
    """Three-way merge of three commits: of each file take the side that changed it since the base."""
    base, ours, theirs = (STORE[name]["files"] for name in (base, ours, theirs))
    for name in base:  # adding and deleting files is left out
        if ours[name] != theirs[name] and base[name] not in (ours[name], theirs[name]):
            raise ValueError(f"conflict in {name}")
    return {name: theirs[name] if ours[name] == base[name] else ours[name] for name in base}
