"""Whatever is done to a file, the check answers: problems or none, never a crash, never a change, never a page that fails."""

import random
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from conftest import FIXTURE
from guide import bank
from guide.macros import blocks_in, fill, macros
from guide.problem import FORMATS
from guide.render import Renderer

FILES = sorted(path.relative_to(FIXTURE) for path in FIXTURE.rglob("*") if path.suffix in (".yml", ".svg", ".py"))
GOOD = {path: (FIXTURE / path).read_bytes() for path in FILES}
PIECES = [
    b"\x00", b"\xff", b"\xef\xbb\xbf", b"\r\n", b"\r", b"\t", b"\n", b"  ", b": ", b" #", b"- ", b"? ", b"&a ", b"*a ", b"!!python/object:os ", b"---\n",
    b"...\n", b"%YAML 9\n", b"'", b'"', b"`", b"```\n", b"~~~\n", b"[", b"]", b"{", b"}", b"|\n", b">-\n", b"$", b"$$", b"\\", b"\\frac{", b"<script>", b"<!--",
    b"](javascript:x)", b"](question:pear-or-apple)", b"![x](y)", b"{{ x }}", b"{% raw %}", b"no", b"1e3", b"null", b"2024-01-01", b"[[[[[[[[[[[[[[[[", b"\xe2\x80\xae",
    "𝒳é中\u2028".encode(), b"<<: *a\n", b"TODO", b"# heading\n", b"===\n", b"| a | b |\n|---|---|\n", b"[x]: y\n", b"a" * 3000, b"\x02wzxhzdk:0\x03", b"&amp;", b"::", b"/// x\n",
]  # fmt: skip

# As mkdocs.yml sets it up for a page.
PAGE = Markdown(extensions=["attr_list", "def_list", "tables", "toc", "pymdownx.betterem", "pymdownx.superfences"])


def mutated(raw, dice):
    """A file with one to three things done to it, in bytes or in lines."""
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        at = dice.randrange(len(raw) + 1)
        lines = raw.split(b"\n")
        row = dice.randrange(len(lines))
        match dice.randrange(9):
            case 0:
                raw = raw[:at] + dice.choice(PIECES) + raw[at:]
            case 1:
                raw = raw[:at] + bytes([dice.randrange(256)]) + raw[at + 1 :]
            case 2:
                raw = raw[:at]
            case 3:
                raw = raw[:at] + raw[at + dice.randrange(40) :]
            case 4:
                raw = b"\n".join(lines[:row] + lines[row + 1 :])
            case 5:
                raw = b"\n".join([*lines[:row], lines[row], *lines[row:]])
            case 6:
                other = dice.randrange(len(lines))
                lines[row], lines[other] = lines[other], lines[row]
                raw = b"\n".join(lines)
            case 7:
                lines[row] = b" " * dice.randrange(6) + lines[row].lstrip()
                raw = b"\n".join(lines)
            case 8:
                key, colon, _ = lines[row].partition(b": ")
                lines[row] = key + colon + dice.choice(PIECES)
                raw = b"\n".join(lines)
    return raw


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    return shutil.copytree(FIXTURE, tmp_path_factory.mktemp("fuzz") / "data")


@pytest.mark.slow
@settings(max_examples=2500, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**63), share=st.sampled_from((0.1, 0.3, 1.0)))
def test_any_file_is_checked_without_a_crash_and_what_is_accepted_can_be_shown(copy, seed, share):
    dice = random.Random(seed)
    written = {path: mutated(raw, dice) if dice.random() < share else raw for path, raw in GOOD.items()}
    for path, raw in written.items():
        (copy / path).write_bytes(raw)
    loaded, problems = bank.load(copy, "data")
    for form in FORMATS.values():
        form(problems, len(loaded.files)).encode()
    assert {path: (copy / path).read_bytes() for path in written} == written, "the check changes no file"
    if not problems:
        renderer = Renderer(loaded)
        call = macros(renderer)

        def filled(page):
            return fill(page, [renderer.block(name) for name in blocks_in(page)])

        for topic in loaded.topics:
            page = filled(PAGE.reset().convert(call["topic"](topic)))
            assert [
                id
                for id in (question.id for question in loaded.in_topic(topic))
                if f'<h2 class="q-heading" id="{id}"' not in page
            ] == []
        filled(call["topics"]() + call["wanted"]())
        for name in loaded.checklists:
            filled(call["checklist"](name))
