// Elements made by script: what is text stays text.

/** An element with properties (`on` holds listeners, and so does a function as `onclick`; what is no property is an attribute) and children. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (key === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener)
    else if (typeof value === "function") element.addEventListener(key.slice(2), value)
    else if (key in element && !/^(role|aria)/.test(key)) element[key] = value
    else element.setAttribute(key, value)
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false))
  return element
}

/** `1 question`, `2 questions`. */
export const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`

/** A button that does something. */
export function button(text, act, properties = {}) {
  return make("button", { type: "button", className: "q-button", on: { click: act }, ...properties }, text)
}
