"""Which layers does a rebuild repeat? A small model of the build cache, with assumed build times in seconds.

>>> careless = [("FROM python", "3.13", 0), ("COPY .", "all", 1), ("RUN pip install", "", 240)]
>>> ordered = [("FROM python", "3.13", 0), ("COPY requirements.lock", "lock", 1), ("RUN pip install", "", 240),
...            ("COPY src", "code", 1)]
>>> edit_code = {"code": 2, "all": 2}  # version of each input after the edit; 1 before
>>> rebuild(careless, edit_code), rebuild(ordered, edit_code)
(241, 1)
>>> add_package = {"lock": 2, "all": 2}
>>> rebuild(careless, add_package), rebuild(ordered, add_package)
(241, 242)

Size in MB: layers only add. Removing a file in a later step hides it and saves nothing.

>>> size([("base", 150), ("compiler", 300), ("packages", 800), ("remove compiler", 0)])
1250
>>> size([("base", 150), ("packages copied from the build stage", 800)])
950
"""

import hashlib


def keys(steps, versions):
    """Cache key of every step: a hash of the step, of what it reads, and of the key before it."""
    key, found = "", []
    for instruction, reads, _ in steps:
        content = f"{key}|{instruction}|{reads}|{versions.get(reads, 1)}"
        key = hashlib.sha256(content.encode()).hexdigest()
        found.append(key)
    return found


def rebuild(steps, versions):
    """Seconds spent on the steps whose key is not in the cache of the first build."""
    cached = set(keys(steps, {}))
    return sum(cost for key, (_, _, cost) in zip(keys(steps, versions), steps, strict=True) if key not in cached)


def size(layers):
    """MB to store and pull: the sum over layers."""
    return sum(megabytes for _, megabytes in layers)
