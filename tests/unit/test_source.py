"""Bytes that are no good text are refused with their place, and never more than once."""

import pytest

from guide.source import decode


def test_good_text_comes_through_unchanged():
    assert decode("a: é λ 中 “x”\n".encode(), 100) == ("a: é λ 中 “x”\n", [])


@pytest.mark.parametrize(
    ("raw", "line", "column", "what"),
    [
        (b"a: 1\nb: \xff\n", 2, 4, "byte 0xff is not UTF-8"),
        (b"a: 1\nb: \x00\n", 2, 4, "an invisible character, U+0000, stands here"),
        (b"\xef\xbb\xbfa: 1\n", 1, 1, "an invisible byte-order mark stands before the first character"),
        (b"a: 1\nb: 2\r\n", 2, 1, "lines end in CRLF or CR"),
        ("a: x\u202ey\n".encode(), 1, 5, "an invisible character, U+202E, stands here"),
        (b"a" * 101, 1, 1, "101 bytes, more than the 100 allowed"),
    ],
)
def test_bad_bytes_are_told_with_their_place(raw, line, column, what):
    troubles = decode(raw, 100)[1]
    assert [(trouble.line, trouble.column, trouble.what) for trouble in troubles] == [(line, column, what)]
    assert troubles[0].fix
