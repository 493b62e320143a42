// All questions: the filters, what they leave, how many each choice gives, and the address that keeps them.
import { FILTERS, filtered, fromAddress, row, says, toAddress } from "./browse-filter.js"

// Milliseconds until what has changed is said and kept in the address: for a word that is typed so long that a screen
// reader hears one number, else until the list has been drawn.
const TYPED = 250
const DRAWN = 20
const WIDE = matchMedia("(min-width: 60em)")

export default class GuideBrowse extends HTMLElement {
  connectedCallback() {
    this.listening = new AbortController()
    const { signal } = this.listening
    this.path = location.pathname
    this.form = this.querySelector("form")
    this.input = this.form.elements.words
    this.panel = this.querySelector(".browse-panel")
    this.boxes = [...this.form.querySelectorAll("input[type=checkbox]")].map((input) => {
      const item = input.closest("li")
      return { input, item, number: item.querySelector(".browse-number"), filter: FILTERS.indexOf(input.name) }
    })
    this.sections = [...this.querySelectorAll("section")]
    this.items = this.sections.map((section) => [...section.querySelectorAll("li")])
    this.rows = this.readRows()

    this.form.addEventListener("submit", (event) => event.preventDefault(), { signal })
    this.form.addEventListener("change", ({ target }) => target !== this.input && this.choose(target), { signal })
    this.input.addEventListener("input", () => this.type(), { signal })
    this.input.addEventListener("focus", () => this.rows.forEach((row) => says(row)), { signal, once: true })
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

  /** What each question of the list says of itself: level, kind, roles, whether it is asked often, then its tags. */
  readRows() {
    const numbers = FILTERS.map(() => new Map())
    this.boxes.forEach(({ input, filter }, at) => numbers[filter].set(input.value, at))
    const roles = [...numbers[FILTERS.indexOf("role")].keys()]
    return this.sections.flatMap(({ dataset: { topic } }, at) =>
      this.items[at].map((item) => {
        const [level, kind, role, many, ...tags] = item.dataset.q.split(" ")
        const values = { level: [level], kind: [kind], role: role === "all" ? roles : role.split(","), many: [many], topic: [topic], tag: tags }
        const choices = FILTERS.map((name, filter) => values[name].map((value) => numbers[filter].get(value)).filter((at) => at !== undefined))
        return row(choices, () => `${item.firstChild.textContent} ${item.dataset.w} ${tags.join(" ")}`)
      }),
    )
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
    this.settle("replaceState", TYPED)
  }

  /** Other filters, which Back undoes. */
  change(active) {
    this.active = active
    if (!active.some(([name]) => name === "words")) this.input.value = ""
    this.show()
    this.settle("pushState", DRAWN)
  }

  /** Say what there is and keep it in the address, after a pause. */
  settle(keep, pause) {
    clearTimeout(this.pausing)
    this.pausing = setTimeout(() => {
      this.tell()
      // Instant navigation may have gone on to another page already.
      if (location.pathname === this.path) history[keep](history.state, "", this.path + toAddress(this.active))
    }, pause)
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
    const chosen = FILTERS.map(() => [])
    this.boxes.forEach(({ input, filter }, at) => {
      input.checked = this.active.some(([name, value]) => name === input.name && value === input.value)
      if (input.checked) chosen[filter].push(at)
    })
    const { fits, counts } = filtered(this.rows, this.boxes.length, chosen, this.input.value)
    let next = 0
    this.sections.forEach((section, at) => {
      const fit = fits.slice(next, (next += this.items[at].length))
      section.hidden = !fit.includes(true)
      // Within a topic that is hidden its questions can stay as they are, which is most of the work for a rare word.
      if (!section.hidden) this.items[at].forEach((item, at) => item.hidden === fit[at] && (item.hidden = !fit[at]))
    })
    this.boxes.forEach((box, at) => {
      if (box.count === counts[at]) return
      box.number.textContent = box.count = counts[at]
      box.item.classList.toggle("browse-empty", !box.count)
    })
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
    for (const mark of this.panel.querySelectorAll(".browse-active")) {
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
    const all = this.rows.length
    const text = this.active.length ? `${this.count} of ${all} questions` : `${all} questions`
    const status = this.querySelector(".browse-count")
    if (status.textContent !== text) status.textContent = text
  }

  /** One question of those shown, to be answered before its link is followed. */
  pick() {
    const shown = [...this.querySelectorAll("section:not([hidden]) li:not([hidden], .browse-picked)")]
    const item = shown[Math.floor(Math.random() * shown.length)]
    this.querySelector(".browse-picked")?.classList.remove("browse-picked")
    item.classList.add("browse-picked")
    item.querySelector("a").focus({ preventScroll: true })
    item.scrollIntoView({ block: "center" })
  }

  /** Ask the site's search, which reads the answers too, for the same words. */
  search() {
    const query = document.querySelector("[data-search] input")
    query.value = this.input.value
    query.focus()
    query.dispatchEvent(new Event("input"))
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
