// Elements of the kit in few words.

/** An element with its attributes (`on…` are listeners; true and false set and leave out) and its children: nodes and texts. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value)
    else if (value !== false) element.setAttribute(name, value === true ? "" : value)
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== false))
  return element
}

/** `1 question`, `2 questions`. */
export const counted = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`

/** A button of the kit. */
export const button = (text, onclick, more = {}) => make("button", { type: "button", class: "q-button", onclick, ...more }, text)
