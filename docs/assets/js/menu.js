// The menu of a narrow page by keyboard: a real button opens it and the focus goes in, Escape closes it and the focus comes back.

const LABEL = "label.md-header__button[for='__drawer']"

/** Put a button in the place of the label that opens Material's menu, and let the boxes in it toggle by Enter too. */
export function menuByKeyboard() {
  const drawer = document.getElementById("__drawer")
  const label = document.querySelector(LABEL)
  if (!drawer || !label) return
  const button = document.createElement("button")
  Object.assign(button, { type: "button", className: `${label.className} menu-button`, ariaLabel: "Menu", ariaExpanded: drawer.checked })
  button.append(...label.childNodes)
  label.replaceWith(button)
  button.addEventListener("click", () => drawer.click())
  drawer.addEventListener("change", () => {
    button.ariaExpanded = drawer.checked
    if (drawer.checked) firstStop()?.focus()
  })
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches?.("input.md-nav__toggle")) event.target.click()
    if (event.key === "Escape" && drawer.checked) {
      drawer.click()
      button.focus()
    }
  })
}

function firstStop() {
  const stops = document.querySelectorAll(".md-sidebar--primary .md-nav__list :is(a, input)")
  return [...stops].find((stop) => stop.checkVisibility({ visibilityProperty: true }))
}
