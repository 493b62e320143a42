// One story in the list: its heading and facts, and once it is opened, the form with what a reader would say of each part.
import { button, make } from "./make.js"
import { PARTS, named } from "./story.js"
import { PACE, look, measure, spoken } from "./star.js"

const REVIEW_AFTER = 250
let made = 0

const percent = (share) => `${Math.round(share * 100)} %`

export class Card {
  /** `kit` has the list of stories, names and prompts from the page, and `act(what, id)` for what concerns the whole list. */
  constructor(id, kit) {
    this.id = id
    this.kit = kit
    this.uid = `story-${++made}`
    this.fields = {}
    const act = (what) => () => kit.act(what, this.id)
    this.toggle = make("button", { type: "button", className: "story-title", "aria-expanded": "false", "aria-controls": this.uid, on: { click: act("toggle") } })
    this.up = button("↑", act("up"))
    this.down = button("↓", act("down"))
    this.facts = make("p", { className: "story-facts" })
    this.form = make("div", { className: "story-form", id: this.uid, hidden: true })
    this.moves = make("div", { className: "story-tools" }, this.up, this.down)
    this.root = make("li", { className: "story" }, make("div", { className: "story-head" }, make("h3", {}, this.toggle), this.moves), this.facts, this.form)
  }

  get story() {
    return this.kit.list.get(this.id)
  }

  /** Show the story as it is now, at its place among so many. */
  show(place, count) {
    const { story } = this
    const name = named(story)
    this.toggle.replaceChildren(make("span", { className: "story-place" }, `${place + 1}`), " ", make("span", { dir: "auto" }, name))
    this.moves.hidden = count === 1
    for (const [tool, way, stuck] of [[this.up, "Move up", place === 0], [this.down, "Move down", place === count - 1]]) {
      tool.setAttribute("aria-label", `${way}: ${name}`)
      tool.setAttribute("aria-disabled", stuck)
      tool.title = way
    }
    for (const [field, input] of Object.entries(this.fields)) if (input.value !== story[field]) this.fill(input, story[field])
    for (const box of this.form.querySelectorAll("[type=checkbox]")) box.checked = story.competencies.includes(box.value)
    this.review()
  }

  fill(input, text) {
    const { selectionStart, selectionEnd } = input
    input.value = text
    if (input === document.activeElement) input.setSelectionRange(selectionStart, selectionEnd)
    grow(input)
  }

  open(open) {
    if (open && !this.form.firstChild) this.build()
    this.toggle.setAttribute("aria-expanded", open)
    this.form.hidden = !open
    this.root.toggleAttribute("data-open", open)
    if (open) Object.values(this.fields).forEach(grow)
  }

  build() {
    const { story, kit, uid } = this
    const field = (name, element, label, hint) => {
      const notes = make("ul", { className: "story-notes", id: `${uid}-${name}-notes`, "data-part": name })
      const described = [...(hint ? [`${uid}-${name}-hint`] : []), notes.id].join(" ")
      Object.assign(element, { id: `${uid}-${name}`, dir: "auto", value: story[name], autocomplete: "off" })
      element.setAttribute("aria-describedby", described)
      element.addEventListener("input", () => this.typed(name, element))
      this.fields[name] = element
      return make(
        "div", { className: "story-field", "data-field": name },
        make("label", { htmlFor: element.id }, label),
        hint ? make("p", { className: "story-hint", id: `${uid}-${name}-hint` }, hint) : null,
        element, notes,
      )
    }
    const boxes = Object.entries(kit.names).map(([id, name]) =>
      make("label", { className: "story-chip" }, make("input", { type: "checkbox", value: id, checked: story.competencies.includes(id), on: { change: () => this.chose() } }), name),
    )
    const parts = [...PARTS, "numbers"].map((part) =>
      field(part, make("textarea", { rows: part === "action" ? 6 : 2 }), part[0].toUpperCase() + part.slice(1), kit.prompts[part]),
    )
    this.size = make("p", { className: "story-size" })
    this.form.append(
      field("title", make("input", { type: "text" }), "Title"),
      make("fieldset", { className: "story-field" }, make("legend", {}, "Competencies it shows"), make("div", { className: "story-chips" }, ...boxes), make("ul", { className: "story-notes", "data-part": "competencies" })),
      ...parts,
      make("div", { className: "story-whole" }, this.size, make("ul", { className: "story-notes", "data-part": "whole" })),
      make("div", { className: "story-tools" }, button("Duplicate", () => kit.act("duplicate", this.id)), button("Delete", () => kit.act("take", this.id)), button("Close", () => kit.act("toggle", this.id))),
    )
  }

  typed(name, element) {
    grow(element)
    this.kit.list.edit(this.id, name, element.value)
    if (name === "title") this.kit.act("titled", this.id)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.kit.act("edited", this.id), REVIEW_AFTER)
  }

  chose() {
    const { story } = this
    const boxes = [...this.form.querySelectorAll("[type=checkbox]")]
    // What this page does not know, another version of it may.
    const others = story.competencies.filter((id) => !Object.hasOwn(this.kit.names, id))
    this.kit.list.edit(this.id, "competencies", [...boxes.filter((box) => box.checked).map((box) => box.value), ...others])
    this.kit.act("edited", this.id)
  }

  /** Say what a reader would say of the story. */
  review() {
    const { story, kit } = this
    const notes = look(story)
    const { total, shares } = measure(story)
    const [missing, weak] = ["missing", "weak"].map((kind) => notes.filter((note) => note.kind === kind).length)
    const shown = story.competencies.map((id) => kit.names[id]).filter(Boolean).join(", ")
    const facts = [shown, total ? `${total} words, ${spoken(total)}` : "", missing ? `${missing} to write` : "", weak ? `${weak} to look at` : ""]
    text(this.facts, facts.filter(Boolean).join(" · "))
    for (const list of this.form.querySelectorAll(".story-notes")) {
      const mine = notes.filter(({ part }) => part === list.dataset.part)
      if (list.textContent === mine.map((note) => note.text).join("")) continue
      list.replaceChildren(...mine.map((note) => make("li", { "data-kind": note.kind }, note.text)))
    }
    if (!this.size) return
    const parts = PARTS.map((part) => `${part} ${percent(shares[part])}`).join(", ")
    text(this.size, total ? `${total} words take about ${spoken(total)} aloud, at ${PACE} words a minute: ${parts}.` : "Nothing to tell yet.")
  }
}

function text(element, words) {
  if (element.textContent !== words) element.textContent = words
}

/** Let a field be as high as its text, where CSS cannot. */
function grow(field) {
  if (field.localName !== "textarea" || CSS.supports("field-sizing", "content")) return
  field.style.height = "auto"
  field.style.height = `${field.scrollHeight + 2}px`
}
