// A checklist: its ticks stay on this device, in every tab the same; progress, clearing with undo, printing.
import { cleared, empty, lost, mended, restored, salvaged, ticked, told, valid } from "./checklist-state.js"
import { button, make } from "./make.js"
import { shelf } from "./storage.js"

// Tabs have copies of what is stored, and a change takes a moment to reach another's: for so long this tab remembers its own.
const MOMENT = 1000

export default class GuideChecklist extends HTMLElement {
  connectedCallback() {
    this.shelf = shelf(`ticks.${this.dataset.list}`, { empty, valid })
    this.fresh = []
    this.boxes = [...this.querySelectorAll("input[data-tick]")]
    this.names = this.boxes.map((box) => box.dataset.tick)
    if (!this.count) this.fill()
    // What was ticked before this script arrived counts.
    const early = this.boxes.filter((box) => box.checked).map((box) => box.dataset.tick)
    if (early.length) this.shelf.write(early.reduce((state, name) => ticked(state, name, true), this.stored.state))
    this.listening = new AbortController()
    const { signal } = this.listening
    this.addEventListener("change", (event) => this.changed(event.target), { signal })
    this.shelf.listen(() => this.hear(), { signal })
    // A page that comes back as it was left has missed what other tabs did meanwhile.
    addEventListener("pageshow", (event) => event.persisted && this.show(), { signal })
    this.show()
  }

  disconnectedCallback() {
    this.listening.abort()
  }

  /** The bar above the list, and a count beside each heading. */
  fill() {
    const id = `ticked-${this.dataset.list}`
    this.count = make("label", { htmlFor: id })
    this.progress = make("progress", { id, max: this.boxes.length })
    this.clearing = button("Clear ticks", () => this.clear())
    this.undoing = button("Undo", () => this.undo())
    this.inked = make("input", { type: "checkbox", autocomplete: "off" })
    this.said = make("p", { className: "c-told", role: "status" })
    this.querySelector(".c-bar").replaceChildren(
      make("div", { className: "c-state" }, this.count, this.progress),
      make("div", { className: "c-acts" },
        button("Print", () => print()),
        make("label", {}, this.inked, "Print with my ticks"),
        this.clearing, this.undoing),
      this.said,
    )
    this.parts = [...this.querySelectorAll(".checklist section")].map((section) => {
      section.querySelector(".c-part")?.remove()
      const part = make("span", { className: "c-part" })
      section.querySelector(".c-head").append(part)
      return { part, boxes: [...section.querySelectorAll("input[data-tick]")] }
    })
  }

  /** { state, trouble } as stored now; of a damaged text, what can still be read. */
  get stored() {
    const { value, trouble, text } = this.shelf.read()
    return { state: trouble === "corrupt" ? salvaged(text, this.names) : value, trouble }
  }

  changed(input) {
    if (input === this.inked) this.toggleAttribute("with-ticks", input.checked)
    else if (this.boxes.includes(input)) {
      const done = { name: input.dataset.tick, on: input.checked, until: Date.now() + MOMENT }
      this.fresh = [...this.fresh.filter(({ name }) => name !== done.name), done]
      this.act((state) => ticked(state, done.name, done.on))
    }
  }

  /** Another tab has written. What this one did a moment ago is done again, once, where the other did not know of it. */
  hear() {
    this.fresh = this.fresh.filter(({ until }) => until > Date.now())
    const { state } = this.stored
    const again = lost(state, this.fresh)
    this.fresh = this.fresh.filter((act) => !again.includes(act))
    if (again.length) this.shelf.write(mended(state, again))
    this.show()
  }

  clear() {
    this.fresh = []
    this.act(cleared, "cleared", this.stored.state.ticks.length)
    this.undoing.focus()
  }

  undo() {
    this.act(restored, "restored", this.stored.state.cleared.length)
    this.clearing.focus()
  }

  /** Change what is stored, which another tab may have changed meanwhile, and show it. */
  act(change, act, number) {
    this.shelf.write(change(this.stored.state))
    this.show({ act, number })
  }

  show({ act, number } = {}) {
    const { state, trouble } = this.stored
    const ticks = new Set(state.ticks)
    for (const box of this.boxes) box.checked = ticks.has(box.dataset.tick)
    const done = this.boxes.filter((box) => box.checked).length
    this.progress.value = done
    this.count.textContent = `${done} of ${this.boxes.length} ticked`
    for (const { part, boxes } of this.parts) {
      const ticked = boxes.filter((box) => box.checked).length
      part.textContent = `${ticked} of ${boxes.length}`
      part.toggleAttribute("data-done", ticked === boxes.length)
    }
    this.clearing.disabled = state.ticks.length === 0
    this.undoing.hidden = state.cleared.length === 0
    const words = told({ act, trouble, number: number ?? state.ticks.length })
    if (this.said.textContent !== words) this.said.textContent = words
    this.said.toggleAttribute("data-trouble", Boolean(trouble))
  }
}
