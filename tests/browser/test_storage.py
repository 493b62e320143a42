"""What is kept on the device: nothing is lost in silence, whatever the browser or an older page left there."""

import pytest

from conftest import ADDRESS

MODULE = ADDRESS + "assets/js/storage.js"
KEY = "/field/guide.test"
BOX = "{ version: 3, empty: () => [], valid: Array.isArray, migrate: { 1: (v) => v.split(','), 2: (v) => v.map(Number) } }"
BLOCKED = (
    """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError") } })"""
)
FILL = """(() => { let text = "x".repeat(1 << 20)
  while (text) { try { localStorage.setItem("filler" + localStorage.length, text) } catch { text = text.slice(1, text.length / 2) } } })()"""


@pytest.fixture
def run(open_page):
    """`run(code, stored=None, before="")`: run code with `box`, a shelf, where `stored` is stored already."""
    page = open_page("assets/js/storage.js")  # any page of the site, and the lightest

    def run_(code, stored=None, before=""):
        if stored is not None:
            page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, stored])
        if before:
            page.evaluate(before)
        return page.evaluate(
            f"""async () => {{ const storage = await import("{MODULE}"); const box = storage.shelf("test", {BOX}); {code} }}"""
        )

    return run_


def test_a_value_is_stored_under_the_path_of_the_site(run):
    assert run("return [box.read().value, box.write([1, 2]), box.read().value, box.read().trouble]") == [
        [],
        None,
        [1, 2],
        None,
    ]
    assert run("return JSON.parse(localStorage.getItem('/field/guide.test')).version") == 3


def test_an_older_value_comes_through_each_version_to_this_one(run):
    stored = '{"version": 1, "saved": "2026-01-01T00:00:00Z", "value": "4,5"}'
    assert run("return box.read()", stored)["value"] == [4, 5]
    assert run("return box.read()", '{"version": 2, "value": ["6"]}')["value"] == [6]


UNREADABLE = [
    "", "not JSON", "null", "[]", '{"version": 3, "value": [1', '{"version": 3, "value": {"a": 1}}', '{"value": [1]}',
    '{"version": "3", "value": [1]}', '{"version": 0, "value": [1]}', '{"version": 1, "value": 7}',
    '{"__proto__": {"version": 3}, "value": [1]}', '{"version": 3, "value": ' + "[" * 5000,
]  # fmt: skip


def test_what_cannot_be_read_is_kept_aside_before_anything_is_written(run):
    for stored in UNREADABLE:
        found = run("return box.read()", stored)
        assert (found["value"], found["trouble"], found["text"]) == ([], "corrupt", stored)
        assert run("return [box.write([9]), box.read().value]") == [None, [9]]
        assert run("return box.aside().map((kept) => kept.text)") == [stored]
        assert run("box.aside()[0].discard(); return box.aside()") == []


def test_a_newer_version_is_not_written_over_until_it_is_set_aside(run):
    newer = '{"version": 4, "value": {"any": "thing"}}'
    assert run("return [box.read().trouble, box.write([1]), localStorage.getItem('/field/guide.test')]", newer) == [
        "newer", "newer", newer,
    ]  # fmt: skip
    assert run("return [box.read().value, box.setAside(), box.write([1]), box.aside()[0].text]") == [
        [1],
        None,
        None,
        newer,
    ]


def test_blocked_storage_leaves_memory(run):
    got = run(
        "return [box.read().trouble, box.write([7]), box.read().value, box.setAside(), storage.names('')]",
        before=BLOCKED,
    )
    assert got == ["blocked", "blocked", [7], "blocked", ["test"]]


def test_full_storage_keeps_what_was_stored_and_the_new_value_in_memory(run):
    stored = '{"version": 3, "value": [1]}'
    big = "const big = Array(5000).fill(7);"
    assert run(f"{big} return [box.write(big), box.read().value.length, box.read().trouble]", stored, FILL) == [
        "full",
        5000,
        "full",
    ]
    assert run("return localStorage.getItem('/field/guide.test')") == stored
    # Where there is room again, the next write is stored.
    freed = "for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key);"
    assert run(f"{freed} return [box.write([3]), box.read().value, box.read().trouble]") == [None, [3], None]


def test_unreadable_text_stays_where_there_is_no_room_to_keep_it_aside(run):
    broken = "broken" * 1000
    assert run("return [box.write(Array(9000).fill(1)), box.read().value.length]", broken, FILL) == ["full", 9000]
    kept = run("return [localStorage.getItem('/field/guide.test'), ...box.aside().map((kept) => kept.text)]")
    assert broken in kept


def test_another_tab_tells_and_stops_telling(run, open_page):
    run(
        "window.told = []; window.done = new AbortController(); box.listen(() => told.push(1), { signal: done.signal })"
    )
    tell = f"dispatchEvent(new StorageEvent('storage', {{ key: '{KEY}' }})); dispatchEvent(new StorageEvent('storage', {{ key: '/other/guide.test' }}));"
    assert run(f"{tell} dispatchEvent(new StorageEvent('storage')); return told.length") == 2
    assert run(f"done.abort(); {tell} return told.length") == 2


@pytest.mark.parametrize(
    "broken",
    [
        "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } })",
        "localStorage['/field/.__palette'] = '{'",
    ],
    ids=["refused", "damaged"],
)  # fmt: skip
def test_the_theme_works_where_storage_does_not(open_page, broken):
    """`open_page` fails the test at an error of a script."""
    page = open_page("about/")
    page.add_init_script(broken)
    page.reload()
    page.locator("label[title='Switch to dark']").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.evaluate("window.stayed = true")
    page.locator(".md-tabs a", has_text="Prepare").click()
    page.get_by_role("heading", name="How to prepare", level=1).wait_for()
    assert page.evaluate("window.stayed"), "instant navigation works too"
