// Elements made by script: what is text stays text.

/** An element with properties (`aria-…`, `data-…` and `role` as attributes, `on` as listeners) and children. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (key === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener)
    else if (key in element && !/^(role|aria)/.test(key)) element[key] = value
    else element.setAttribute(key, value)
  }
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

/** A button that does something. */
export function button(text, act, properties = {}) {
  return make("button", { type: "button", className: "q-button", on: { click: act }, ...properties }, text)
}
