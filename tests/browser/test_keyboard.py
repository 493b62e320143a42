"""By keyboard alone, on a phone's width and a desktop's: every stop is seen, the menu opens and closes, pages are reached."""

import pytest

STOP = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect()
  const shown = element.matches('.md-option') ? element.nextElementSibling : element
  return {
    name: `${element.tagName} ${element.textContent.trim().slice(0, 30) || element.ariaLabel}`,
    outlined: getComputedStyle(shown).outlineStyle !== 'none' || element.matches('.md-search__input'),
    inside: element.matches('.md-option') || box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
    visible: element.checkVisibility({ checkVisibilityCSS: true }),
  }
}"""


def focused(page, selector):
    return page.evaluate("selector => document.activeElement.matches(selector)", selector)


@pytest.mark.parametrize("colours", ["none", "active"], ids=["usual", "forced"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", ["", "topics/ml-coding/", "star/"])
def test_every_stop_of_the_tab_key_is_seen(open_page, path, width, colours):
    page = open_page(path, width=width)
    page.emulate_media(forced_colors=colours, reduced_motion="reduce")
    for _ in range(30):
        page.keyboard.press("Tab")
        page.wait_for_timeout(20)
        stop = page.evaluate(STOP)
        if stop["name"].startswith("BODY"):
            break
        assert stop["outlined"] and stop["inside"] and stop["visible"], stop


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_of_a_phone_opens_leads_on_and_closes(open_page, key):
    page = open_page("", width=390)
    menu = page.get_by_role("button", name="Menu")
    assert menu.get_attribute("aria-expanded") == "false"
    menu.focus()
    page.keyboard.press(key)
    assert menu.get_attribute("aria-expanded") == "true"
    assert focused(page, ".md-sidebar--primary *")
    page.keyboard.press("Escape")
    assert menu.get_attribute("aria-expanded") == "false"
    assert focused(page, ".menu-button")
    page.keyboard.press(key)
    section = page.locator(".md-sidebar--primary").get_by_role("checkbox", name="Prepare")
    section.focus()
    page.keyboard.press(key)
    assert section.is_checked()
    page.wait_for_timeout(300)
    page.keyboard.press("Tab")
    while not focused(page, "a[href*='plans']"):
        assert page.evaluate(STOP)["visible"]
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/plans/")


def test_a_closed_menu_holds_nothing_for_a_screen_reader(open_page):
    page = open_page("star/", width=390)
    assert page.get_by_role("link", name="Study plans").count() == 0
    page.get_by_role("button", name="Menu").click()
    assert page.get_by_role("link", name="Checklist").count() > 0


def test_a_wide_page_has_its_menu_beside_and_no_button_for_it(open_page):
    page = open_page("topics/statistics/", width=1280)
    page.wait_for_selector(".menu-button", state="attached")
    assert not page.locator(".menu-button").is_visible()
