// All questions: the filters, what they leave, how many each choice gives, and the address that keeps them.
import { FILTERS, filtered, fromAddress, row, toAddress } from "./browse-filter.js"

// Long enough that a screen reader hears one number for a word that is typed.
const PAUSE = 250
const WIDE = matchMedia("(min-width: 60em)")

export default class GuideBrowse extends HTMLElement {
  connectedCallback() {
    this.listening = new AbortController()
    const { signal } = this.listening
    this.path = location.pathname
    this.form = this.querySelector("form")
    this.input = this.form.elements.words
    this.panel = this.querySelector(".browse-panel")
    this.sections = [...this.querySelectorAll("section")]
    this.items = [...this.querySelectorAll("section li")]
    this.boxes = [...this.form.querySelectorAll("input[type=checkbox]")].map((input) => ({
      input,
      item: input.closest("li"),
      number: input.closest("li").querySelector(".browse-number"),
    }))
    const allRoles = this.boxes.filter(({ input }) => input.name === "role").map(({ input }) => input.value)
    this.rows = this.items.map((item) => {
      const texts = () => `${item.firstChild.textContent} ${item.dataset.w} ${item.dataset.q.split(" ").slice(4).join(" ")}`
      return row(item.dataset.q, item.closest("section").dataset.topic, texts, allRoles)
    })

    this.form.addEventListener("submit", (event) => event.preventDefault(), { signal })
    this.form.addEventListener("change", ({ target }) => target !== this.input && this.choose(target), { signal })
    this.input.addEventListener("input", () => this.type(), { signal })
    this.addEventListener("click", (event) => this.press(event.target.closest("button")), { signal })
    addEventListener("popstate", () => location.pathname === this.path && this.read(), { signal })
    WIDE.addEventListener("change", () => this.fold(), { signal })
    this.fold()
    this.read()
  }

  disconnectedCallback() {
    this.listening.abort()
    clearTimeout(this.pausing)
  }

  /** Beside the list the filters stand open; above it they are folded away. */
  fold() {
    this.panel.open = WIDE.matches
  }

  /** Take the filters from the address. */
  read() {
    clearTimeout(this.pausing)
    this.active = fromAddress(location.search, (name, value) => this.box(name, value))
    this.input.value = this.active.find(([name]) => name === "words")?.[1] ?? ""
    this.show()
    this.tell()
  }

  box(name, value) {
    return this.boxes.find(({ input }) => input.name === name && input.value === value)
  }

  /** A box was ticked or cleared. */
  choose({ name, value, checked }) {
    const others = this.active.filter((pair) => pair[0] !== name || pair[1] !== value)
    this.change(checked ? [...others, [name, value]] : others)
  }

  /** A letter was typed: the list follows at once, what is said of it after a pause. */
  type() {
    const value = this.input.value
    const at = this.active.findIndex(([name]) => name === "words")
    if (at < 0) this.active = [...this.active, ["words", value]]
    else this.active = this.active.with(at, ["words", value])
    if (!value.trim()) this.active = this.active.filter(([name]) => name !== "words")
    this.show()
    clearTimeout(this.pausing)
    this.pausing = setTimeout(() => {
      this.tell()
      if (location.pathname === this.path) history.replaceState(history.state, "", this.path + toAddress(this.active))
    }, PAUSE)
  }

  /** Other filters, which Back undoes. */
  change(active) {
    clearTimeout(this.pausing)
    this.active = active
    if (!active.some(([name]) => name === "words")) this.input.value = ""
    if (location.pathname === this.path) history.pushState(history.state, "", this.path + toAddress(active))
    this.show()
    this.tell()
  }

  press(button) {
    if (!button) return
    if (button.matches(".browse-random")) this.pick()
    else if (button.matches(".browse-search")) this.search()
    else if (button.matches(".browse-clear")) this.remove(0, this.active.length)
    else if (button.matches(".browse-undo")) this.remove(this.active.length - 1, 1)
    else if (button.matches(".browse-chip")) this.remove(this.chips.indexOf(button), 1)
  }

  /** Remove filters; the focus goes to what took the pressed button's place. */
  remove(at, number) {
    this.change(this.active.toSpliced(at, number))
    const next = this.chips[Math.min(at, this.chips.length - 1)] ?? this.querySelector(".browse-count")
    next.focus()
  }

  get chips() {
    return [...this.querySelectorAll(".browse-chip")]
  }

  /** The list, the boxes and the numbers beside them. */
  show() {
    const chosen = Object.fromEntries(FILTERS.map((name) => [name, new Set()]))
    for (const [name, value] of this.active) chosen[name]?.add(value)
    const { fits, counts } = filtered(this.rows, chosen, this.input.value)
    this.items.forEach((item, at) => {
      if (item.hidden === fits[at]) item.hidden = !fits[at]
    })
    for (const { input, item, number } of this.boxes) {
      const count = counts[input.name].get(input.value) ?? 0
      input.checked = chosen[input.name].has(input.value)
      item.classList.toggle("browse-empty", !count)
      if (number.textContent !== String(count)) number.textContent = count
    }
    const topics = new Set(this.rows.filter((_, at) => fits[at]).map((row) => row.topic[0]))
    for (const section of this.sections) section.hidden = !topics.has(section.dataset.topic)
    this.count = fits.filter(Boolean).length
    this.querySelector(".browse-none").hidden = this.count > 0
    this.querySelector(".browse-random").hidden = this.count < 2
    this.showActive()
  }

  /** The active filters, to be removed one by one or together, and how many there are behind each fold. */
  showActive() {
    const buttons = this.active.map((pair) => button("browse-chip", "Remove filter", this.named(pair)))
    if (buttons.length > 1) buttons.push(button("browse-clear", "", "Clear all"))
    this.querySelector(".browse-chips").replaceChildren(...buttons.map((button) => {
      const item = document.createElement("li")
      item.append(button)
      return item
    }))
    for (const mark of this.querySelectorAll(".browse-active")) {
      const number = mark.closest("details").querySelectorAll("input:checked").length
      mark.textContent = number ? `${number} active` : ""
    }
    const last = this.active.at(-1)
    this.querySelector(".browse-undo").textContent = last ? `Remove ${this.named(last)}` : ""
  }

  /** A filter as a person calls it. */
  named([name, value]) {
    if (name === "words") return `Words: ${value.trim()}`
    const { item } = this.box(name, value)
    return `${item.closest("fieldset").dataset.title}: ${item.querySelector(".browse-label").textContent}`
  }

  /** Say how many questions there are. */
  tell() {
    const all = this.items.length
    const text = this.active.length ? `${this.count} of ${all} questions` : `${all} questions`
    const status = this.querySelector(".browse-count")
    if (status.textContent !== text) status.textContent = text
  }

  /** One question of those shown, to be answered before its link is followed. */
  pick() {
    const shown = this.items.filter((item) => !item.hidden && !item.matches(".browse-picked"))
    const item = shown[Math.floor(Math.random() * shown.length)]
    this.querySelector(".browse-picked")?.classList.remove("browse-picked")
    item.classList.add("browse-picked")
    item.querySelector("a").focus({ preventScroll: true })
    item.scrollIntoView({ block: "center" })
  }

  /** Ask the site's search, which reads the answers too, for the same words. */
  search() {
    const query = document.querySelector("[data-md-component=search-query]")
    query.value = this.input.value
    query.focus()
    query.dispatchEvent(new Event("keyup"))
  }
}

/** A button with a name that may begin with what only a screen reader needs. */
function button(name, hidden, text) {
  const made = document.createElement("button")
  made.type = "button"
  made.className = name
  made.textContent = text
  if (hidden) made.setAttribute("aria-label", `${hidden} ${text}`)
  return made
}
