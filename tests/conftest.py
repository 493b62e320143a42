"""What tests share: the fixture guide, copies of it to spoil, and sites built once."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# Threads of linear algebra fight over few cores, and change the last digits of a sum.
os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")

ROOT = Path(__file__).resolve().parent.parent
FIXTURE = ROOT / "tests" / "fixtures" / "guide" / "data"


@pytest.fixture
def data(tmp_path):
    """A copy of the fixture guide's data folder, to change at will."""
    return Path(shutil.copytree(FIXTURE, tmp_path / "data"))


def project(folder, data=ROOT / "data"):
    """A copy of what a build needs, with this data."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("mkdocs.yml", "CONTRIBUTING.md"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(data, folder / "data", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def build(folder, site=None, **environment):
    """Run `mkdocs build --strict` in a folder; gives the finished process. `site` is where the pages go."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    clean = {key: value for key, value in os.environ.items() if key not in ("SITE_URL", "REPO_URL")}
    return subprocess.run(
        [*command, "--site-dir", str(site or folder / "site")],
        cwd=folder,
        env=clean | {"NO_MKDOCS_2_WARNING": "1"} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


# Where the site will live, and its repository: the deploy workflow's, or made-up ones under a sub-path.
HOSTED = {
    "SITE_URL": os.environ.get("SITE_URL", "https://guide.test/field/"),
    "REPO_URL": os.environ.get("REPO_URL", "https://github.com/example/guide"),
}
ADDRESS = HOSTED["SITE_URL"]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The real guide as it is published: the folder that the deploy workflow built, else one built now."""
    if "TESTED_SITE" in os.environ:
        return (ROOT / os.environ["TESTED_SITE"]).resolve()
    out = tmp_path_factory.mktemp("hosted")
    result = build(ROOT, out, **HOSTED)
    assert result.returncode == 0, result.stderr
    return out


@pytest.fixture(scope="session")
def plain_site(tmp_path_factory):
    """The real guide, built with no address and no repository known."""
    out = tmp_path_factory.mktemp("plain")
    result = build(ROOT, out)
    assert result.returncode == 0, result.stderr
    return out


@pytest.fixture
def small(tmp_path):
    """A project over the fixture guide, with one written page."""
    return small_project(tmp_path / "project")


def small_project(folder):
    """Make a project over the fixture guide, with one written page."""
    project(folder, FIXTURE)
    for path in folder.joinpath("docs").glob("*.md"):
        path.unlink()
    (folder / "docs/index.md").write_text(
        '# Home\n\n{{ topics() }}\n\n{{ checklist("basket") }}\n\nSee [a pear](question:pear-or-apple).\n'
    )
    config = (folder / "mkdocs.yml").read_text()
    start, end = config.index("nav:"), config.index("validation:")
    (folder / "mkdocs.yml").write_text(
        f"{config[:start]}nav:\n  - Home: index.md\n  - Topics: topics/\n\n{config[end:]}"
    )
    return folder
