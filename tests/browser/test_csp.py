"""The Content-Security-Policy is on every page, disturbs none of the site's own work, and alone stops what it is there for."""

from conftest import ADDRESS

STEPS = ["topics/", "topics/statistics/", "about/", "topics/linear-classic-models/", ""]


def test_nothing_of_the_sites_own_is_refused(open_page):
    """`open_page` fails the test when the browser tells of a refusal, on the first page or on one that was swapped in."""
    page = open_page("prepare/")
    page.evaluate("window.seen = []")
    page.evaluate("addEventListener('securitypolicyviolation', event => window.seen.push(event.violatedDirective))")
    for step in STEPS:
        page.evaluate(
            "path => document.body.append(Object.assign(document.createElement('a'), {id: 'step', href: path}))",
            ADDRESS + step,
        )
        page.locator("#step").dispatch_event("click")
        page.wait_for_url(ADDRESS + step)
        page.evaluate("document.getElementById('step').remove()")
        page.locator("h1").first.wait_for()
        page.wait_for_timeout(150)
    assert page.evaluate("window.seen") == [], "instant navigation kept the page, and nothing was refused"
    page.locator("label[title='Switch to dark']").click()
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("lasso")
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/topics/**")
    page.locator("details.q-answer").first.evaluate("details => details.open = true")
    page.locator(".md-typeset pre").first.hover()
    page.evaluate("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))")
    page.pdf()
    page.wait_for_timeout(150)
    assert page.evaluate("window.seen") == []


# As if every other guard had failed and this stood in a page as markup.
MARKUP = {
    "script": "<script>hit()</script>",
    "handler": "<img src=x onerror=hit()>",
    "animation": "<svg><animate onbegin=hit() attributeName=x dur=1s></svg>",
    "open details": "<details open ontoggle=hit()><summary>x</summary></details>",
    "frame": "<iframe src='javascript:parent.hit()'></iframe>",
    "frame with its page": "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
    "script from outside": "<script src=https://evil.test/x.js></script>",
    "script as data": "<script src='data:text/javascript,hit()'></script>",
    "module as data": "<script type=module>import 'data:text/javascript,hit()'</script>",
    "picture from outside": "<img src=https://evil.test/x.png>",
    "style sheet from outside": "<link rel=stylesheet href=https://evil.test/x.css>",
    "style": "<style>body { color: rgb(1, 2, 3) }</style>",
    "style attribute": "<p id=styled style='color: rgb(1, 2, 3); background: url(https://evil.test/x.png)'>x</p>",
    "object": "<object data=https://evil.test/x></object><embed src=https://evil.test/x>",
    "video": "<video src=https://evil.test/x autoplay></video>",
    "base": "<base href=https://evil.test/>",
    "form": "<form id=form action=https://evil.test/><button>x</button></form>",
    "link": "<a id=link href='javascript:hit()'>x</a>",
    "preload": "<link rel=preload as=fetch href=https://evil.test/x><link rel=prefetch href=https://evil.test/y>",
}


def test_the_policy_alone_stops_markup_that_got_into_a_page(chromium, site):
    page_text = (site / "about/index.html").read_text()
    assert page_text.count("</article>") == 1
    context = chromium.new_context(service_workers="block")
    foreign, hits = [], []
    context.expose_binding("hit", lambda source: hits.append(source))

    def answer(route):
        if not route.request.url.startswith(ADDRESS):
            foreign.append(route.request.url)
            return route.abort()
        path = site / route.request.url.removeprefix(ADDRESS).partition("?")[0]
        if path.is_file():
            return route.fulfill(path=path)
        return route.fulfill(
            body=page_text.replace("</article>", "".join(MARKUP.values()) + "</article>"), content_type="text/html"
        )

    context.route("**/*", answer)
    page = context.new_page()
    page.on("dialog", lambda dialog: dialog.dismiss())
    page.goto(ADDRESS + "about/")
    page.locator("#link").dispatch_event("click")
    page.locator("#form button").dispatch_event("click")
    page.wait_for_timeout(300)
    base, colour, styled = page.evaluate(
        "[document.baseURI, getComputedStyle(document.body).color, getComputedStyle(document.querySelector('#styled')).color]"
    )
    page.evaluate("hit()")
    context.close()
    assert len(hits) == 1, (
        "no script of the markup ran; the last one is the test's own, which shows that it would be seen"
    )
    assert foreign == []
    assert base == ADDRESS + "about/"
    assert "rgb(1, 2, 3)" not in (colour, styled)
