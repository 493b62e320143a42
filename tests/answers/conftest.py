"""The program of the answer that a test file is named after."""

import importlib.util

import pytest

from conftest import ROOT


@pytest.fixture(scope="module")
def answer(request):
    """The module data/topics/*/<id>.py, for a test file named test_<id>.py with underscores for hyphens."""
    id = request.path.stem.removeprefix("test_").replace("_", "-")
    (path,) = (ROOT / "data/topics").glob(f"*/{id}.py")
    spec = importlib.util.spec_from_file_location(path.stem.replace("-", "_"), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
