"""What CONTRIBUTING.md shows is true: its example passes the check, its commands and files exist."""

import re
import shutil

from conftest import ROOT
from guide import bank

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_example_passes_the_check(tmp_path):
    example = re.search(r"```yaml\n(.*?)```", TEXT, re.DOTALL)[1]
    path = re.search(r"`data/(topics/[^`]*)\.yml`\. `make new", TEXT)[1]
    data = shutil.copytree(ROOT / "data", tmp_path / "data")
    (data / f"{path}.yml").write_text(example, encoding="utf-8")
    loaded, problems = bank.load(data, "data")
    assert "\n".join(map(str, problems)) == ""
    assert path.rpartition("/")[2] in loaded.questions


def test_the_commands_it_names_are_targets_of_the_makefile():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z]+)", TEXT)) <= targets


def test_the_files_it_names_exist():
    named = [
        path
        for path in re.findall(r"`((?:data|hooks|tests)/[\w./-]+)`", TEXT)
        if "<" not in path and "confusion" not in path
    ]
    assert named and [path for path in named if not (ROOT / path).exists()] == []
