"""What is put into finished pages leaves the rest of them as it is."""

from guide import theme


def test_room_goes_but_what_is_shown_or_run_stays():
    page = "<p>\n\n    a\n  b</p>\n<pre><code>x\n\n    y</code></pre>\n<script>\n  z\n</script>\n<textarea>\n  t</textarea>"
    wanted = "<p>\na\nb</p>\n<pre><code>x\n\n    y</code></pre>\n<script>\n  z\n</script>\n<textarea>\n  t</textarea>"
    assert theme.compact(page) == wanted


def test_only_a_page_of_questions_is_a_quiz():
    article = '<article class="md-content__inner md-typeset">'
    assert theme.as_quiz(f"{article}<p>x</p>") == f"{article}<p>x</p>"
    page = f'{article}<div itemprop="hasPart" itemscope></div>'
    assert 'itemtype="https://schema.org/Quiz"><div' in theme.as_quiz(page)
