"""The package stays apart from the site generator, and importable beside it."""

import ast
import sys

from conftest import ROOT


def imports(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def test_only_on_build_imports_mkdocs():
    """Another site generator costs one file."""
    users = {
        path.name
        for path in (ROOT / "hooks").rglob("*.py")
        if any(name.split(".")[0] in ("mkdocs", "material") for name in imports(path))
    }
    assert users == {"on_build.py"}


def test_no_file_in_hooks_hides_a_module_of_python():
    names = {path.stem for path in (ROOT / "hooks").glob("*.py")} | {
        path.name for path in (ROOT / "hooks").iterdir() if path.is_dir()
    }
    assert not names & set(sys.stdlib_module_names)


def test_modules_stay_readable():
    """About 200 lines; the model is one table and may be longer."""
    long = {
        path.name: lines
        for path in (ROOT / "hooks").rglob("*.py")
        if (lines := path.read_text().count("\n")) > 240 and path.name != "model.py"
    }
    assert not long
