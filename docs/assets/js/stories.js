// The story builder: writes over the blank sheet of its page. What is kept, and how, stories-list.js knows.
import { button, make } from "./make.js"
import { Card } from "./stories-card.js"
import { exportJSON, exportMarkdown, importer } from "./stories-files.js"
import { stories } from "./stories-list.js"
import { fit, sheets, table } from "./stories-paper.js"
import { tellState, tellUndo, tellUnreadable } from "./stories-told.js"
import { named } from "./story.js"

const PREPARE_AFTER = 1000

export default class GuideStories extends HTMLElement {
  connectedCallback() {
    this.listening = new AbortController()
    const { signal } = this.listening
    this.list = stories()
    this.cards = new Map()
    const all = (selector) => [...this.querySelectorAll(selector)]
    this.kit = {
      list: this.list,
      names: Object.fromEntries(all("[data-competency]").map((item) => [item.dataset.competency, item.textContent])),
      prompts: Object.fromEntries(all("[data-part]").map((part) => [part.dataset.part, part.querySelector(".story-prompt").textContent])),
      act: (what, id) => this[what](id),
    }
    this.build()
    this.list.addEventListener("change", ({ detail }) => this.changed(detail), { signal })
    this.list.addEventListener("split", ({ detail }) => this.split(detail), { signal })
    this.list.addEventListener("state", () => this.state(), { signal })
    addEventListener("beforeprint", () => this.prepare(), { signal })
    addEventListener("afterprint", () => this.choosePaper(), { signal })
    this.list.sync()
    this.render()
  }

  disconnectedCallback() {
    this.listening.abort()
    clearTimeout(this.preparing)
    this.list.flush()
    this.app.remove()
    this.paper.remove()
  }

  build() {
    this.status = make("p", { className: "story-said", role: "status" })
    this.saved = make("p", { className: "story-state", role: "status" })
    this.unread = make("div", { className: "story-unread" })
    this.items = make("ol", { className: "story-list" })
    this.undoing = make("div", { className: "story-undo", role: "group", "aria-label": "Undo", hidden: true })
    this.fresh = button("New story", () => this.add(), { className: "q-button story-primary" })
    this.grid = make("div", { className: "scroll", role: "region", "aria-label": "Grid of stories by competencies", tabIndex: 0 })
    this.length = make("p", { className: "story-length" })
    this.paper = make("div", { className: "story-paper" })
    const section = (id, title, ...children) => make("section", { "aria-labelledby": id }, make("h2", { id }, title), ...children)
    this.mine = button("Print my stories", () => this.print("stories"))
    this.shown = section("shown", "What they show", make("p", {}, "Interviewers ask by competency. A line with “none yet” is a question you would have to answer unprepared."), this.grid)
    const onPaper = section("paper", "On paper", this.length, make("div", { className: "story-tools" }, this.mine, button("Print the blank sheet", () => this.print("blank"))))
    const files = section(
      "files", "In your own files",
      make("p", {}, "A browser may forget what it keeps: Safari does for a site not visited in seven days of using it, and private windows do when they close. Export what you want to keep."),
      make("div", { className: "story-tools" }, button("Export (JSON, to import again)", () => exportJSON(this.list.list)), button("Export (Markdown, to read)", () => exportMarkdown(this.list.list, this.kit.names))),
      ...importer(this.list, (words) => this.say(words)),
    )
    this.app = make(
      "div", { className: "story-app" },
      section("yours", "Stories", this.saved, this.unread, this.items, this.fresh, this.undoing, this.status), this.shown, onPaper, files,
    )
    this.prepend(this.app)
    this.append(this.paper)
  }

  say(words) {
    this.status.textContent = words
  }

  // Showing what is there

  render() {
    const { order } = this.list
    for (const [id, card] of this.cards) {
      if (order.includes(id)) continue
      if (card.root.contains(document.activeElement)) this.fresh.focus()
      card.root.remove()
      this.cards.delete(id)
    }
    order.forEach((id, place) => {
      if (!this.cards.has(id)) this.cards.set(id, new Card(id, this.kit))
      this.cards.get(id).show(place, order.length)
    })
    this.place(order.map((id) => this.cards.get(id).root))
    this.shown.hidden = this.mine.hidden = !order.length
    this.summarise()
    this.state()
    tellUndo(this.list, this.undoing, () => this.undo(), () => this.dismiss())
    tellUnreadable(this.list, this.unread)
  }

  /** Put elements in order without moving the one that has the focus, for it would lose it. */
  place(roots) {
    const focused = roots.findIndex((root) => root.contains(document.activeElement))
    const fixed = focused < 0 ? null : roots[focused]
    if (!fixed) return this.items.replaceChildren(...roots)
    for (const root of roots.slice(0, focused)) this.items.insertBefore(root, fixed)
    for (const root of roots.slice(focused + 1)) this.items.append(root)
  }

  summarise() {
    const { list } = this.list
    this.grid.replaceChildren(table(list, this.kit.names, (id) => (this.querySelector(`#asked-${id}`) ? `#asked-${id}` : null)))
    this.choosePaper()
    clearTimeout(this.preparing)
    if (!list.length) return this.prepare()
    // Said in as many words as there will be, so that nothing moves.
    this.length.textContent ||= "The grid and a card for each story: counting the sheets of A4 or US Letter."
    this.preparing = setTimeout(() => this.prepare(), PREPARE_AFTER)
  }

  choosePaper() {
    this.dataset.print = this.list.order.length ? "stories" : "blank"
  }

  prepare() {
    clearTimeout(this.preparing)
    const { list } = this.list
    this.paper.replaceChildren(...(list.length ? sheets(list, this.kit.names) : []))
    const count = list.length ? fit(this.paper) : 0
    const long = count > 2 ? " That is more than two: shorten the longest stories, or take them all." : ""
    const about = `The grid and a card for each story: about ${count} ${count === 1 ? "sheet" : "sheets"} of A4 or US Letter.${long}`
    this.length.textContent = list.length ? about : "A sheet with lines to write on, one story each."
  }

  state() {
    tellState(this.list, this.saved)
  }

  // What others did: other tabs, and the list itself

  changed({ why }) {
    this.render()
    if (why === "elsewhere") this.say("Another tab changed your stories; this one shows them.")
  }

  split({ from, to }) {
    const card = this.cards.get(from)
    if (!card) return
    this.cards.delete(from)
    card.id = to
    this.cards.set(to, card)
    this.render()
    this.say(`This story was written in two tabs at once. Both are kept; yours goes on as “${named(this.list.get(to))}”.`)
  }

  // What the person does

  titled(id) {
    this.cards.get(id).show(this.list.order.indexOf(id), this.list.order.length)
  }

  edited(id) {
    const card = this.cards.get(id)
    if (!card || !this.isConnected) return
    card.review()
    this.summarise()
    this.state()
  }

  toggle(id, open = this.cards.get(id).form.hidden) {
    for (const [other, card] of this.cards) if (other !== id && open) card.open(false)
    const card = this.cards.get(id)
    card.open(open)
    card.review()
    if (open || document.activeElement === document.body) card.toggle.focus()
    if (open) card.root.scrollIntoView({ block: "nearest" })
  }

  add() {
    const { id } = this.list.add()
    this.toggle(id, true)
    this.cards.get(id).fields.title.focus()
  }

  duplicate(id) {
    const copy = this.list.duplicate(id)
    this.toggle(copy.id, true)
    this.cards.get(copy.id).fields.title.focus()
    this.say(`Copied as “${named(copy)}”.`)
  }

  up(id) {
    this.move(id, -1)
  }

  down(id) {
    this.move(id, 1)
  }

  move(id, by) {
    const moved = this.list.move(id, by)
    const { order } = this.list
    const title = named(this.list.get(id))
    this.say(moved ? `“${title}” is now ${order.indexOf(id) + 1} of ${order.length}.` : `“${title}” is already ${by < 0 ? "first" : "last"}.`)
  }

  take(id) {
    const place = this.list.order.indexOf(id)
    this.list.remove(id)
    const next = this.list.order[Math.min(place, this.list.order.length - 1)]
    const focused = next ? this.cards.get(next).toggle : this.fresh
    focused.focus()
    this.say(`${this.list.undoable.label} Undo is below the list.`)
  }

  undo() {
    this.list.undo()
    this.fresh.focus()
    this.say("Undone.")
  }

  dismiss() {
    this.list.dismiss()
    this.fresh.focus()
  }

  print(what) {
    this.prepare()
    this.dataset.print = what
    window.print()
  }
}
