"""The module under test: `test_code_kmeans.py` gets `data/topics/ml-coding/code-kmeans.py` as `answer`."""

import importlib.util
from pathlib import Path

import pytest

CODE = Path(__file__).resolve().parents[2] / "data" / "topics" / "ml-coding"


@pytest.fixture
def answer(request):
    """The code of the answer that the test file is named after, imported afresh for every test."""
    name = request.path.stem.removeprefix("test_").replace("_", "-")
    spec = importlib.util.spec_from_file_location(name, CODE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
