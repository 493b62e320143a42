// <guide-kit>: a form over the list of questions; its set is in the address, so that two people with one address have one sheet.
import { freshSeed, name, read, sent, write } from "./kit-address.js"
import { CLOSING, LEVELS, OPENING, choose } from "./kit-choose.js"
import { button, counted, make } from "./make.js"
import { mock } from "./kit-mock.js"
import { partsOf } from "./kit-parts.js"
import { sheet, summarise } from "./kit-sheet.js"
import { fingerprint, shelf } from "./storage.js"

const isNotes = (value) => value !== null && typeof value === "object" && Object.values(value).every((text) => typeof text === "string")
const TROUBLE = {
  blocked: "This browser keeps nothing for this site: your notes are lost when you leave. Print them before.",
  full: "This browser has no room left: your last notes are lost when you leave. Print them before.",
  newer: "A newer version of this site keeps notes on this set, so yours are lost when you leave. Reload the page.",
  corrupt: "The notes kept on this set cannot be read. They are put aside when you write new ones.",
}

export default class GuideKit extends HTMLElement {
  connectedCallback() {
    this.gone = new AbortController()
    const { signal } = this.gone
    this.form = this.querySelector("form")
    this.another = this.querySelector(".kit-another")
    this.cards = Object.fromEntries([...this.querySelectorAll(".kit-card")].map((card) => [card.dataset.kind, card]))
    this.questions = [...this.querySelectorAll(".kit-list li")].map((item) => this.question(item))
    this.known = {
      roles: [...this.form.elements.role.options].map((option) => option.value),
      levels: LEVELS,
      minutes: [...this.form.elements.minutes.options].map((option) => option.value),
      topics: new Set(this.questions.map((q) => q.topic)),
      ids: new Set(this.questions.map((q) => q.id)),
    }
    this.out ??= make("section", { class: "kit-out", "aria-label": "Your set" })
    this.status = make("p", { class: "kit-status", role: "status" })
    this.another.after(this.out)
    this.form.addEventListener("change", () => this.sayTopics(), { signal })
    this.form.addEventListener("submit", (event) => this.submit(event), { signal })
    this.out.addEventListener("input", (event) => this.note(event.target), { signal })
    addEventListener("popstate", () => this.isConnected && this.show(), { signal })
    if (sent(location.search)) history.replaceState(history.state, "", `${location.pathname}${write(this.fresh(location.search))}`)
    this.show()
  }

  disconnectedCallback() {
    this.gone.abort()
    this.shown?.abort()
  }

  question(item) {
    const { id, level, kind, minutes, roles } = item.dataset
    const link = item.querySelector("a")
    const topic = item.closest("section")
    return {
      id, level, kind, topic: topic.dataset.topic, minutes: Number(minutes), roles: roles ? roles.split(" ") : null,
      question: link.textContent, link,
      topicName: topic.querySelector("h3").textContent, kindName: this.cards[kind].querySelector("h3").textContent,
      levelName: level[0].toUpperCase() + level.slice(1),
    }
  }

  submit(event) {
    event.preventDefault()
    this.go(this.fresh(new URLSearchParams(new FormData(this.form))))
  }

  /** A new set for what a query asks. */
  fresh(query) {
    return { ...read(query, this.known), seed: freshSeed() }
  }

  /** Change to another choice: its address, what is shown, and where the reader is. */
  go(choice, focus = ".kit-out h2") {
    history.pushState(null, "", `${location.pathname}${write(choice)}`)
    this.show()
    const target = this.querySelector(focus)
    target?.focus({ preventScroll: true })
    target?.closest("article, section").scrollIntoView({ block: "start" })
  }

  address(choice) {
    return `${location.origin}${location.pathname}${write(choice)}`
  }

  /** Show what the address says. */
  show() {
    this.shown?.abort()
    this.shown = new AbortController()
    const choice = read(location.search, this.known)
    this.fill(choice)
    this.out.replaceChildren()
    this.toggleAttribute("made", Boolean(choice.seed))
    // Whoever opens the address of a set wants its sheet.
    this.another.open = !choice.seed
    this.status.textContent = ""
    this.setAttribute("view", "")
    this.form.querySelector("[type=submit]").textContent = choice.seed ? "New set" : "Make a set"
    if (!choice.seed) return
    const usual = this.form.elements.role.selectedOptions[0].dataset.topics.split(" ")
    const result = choose(this.questions, { ...choice, usual })
    const questions = result.questions.map((q) => ({ ...q, href: q.link.href }))
    if (questions.length) this.setAttribute("view", choice.view)
    else this.another.open = true
    const words = this.words(choice, result)
    // What a set lacks is the interviewer's to know, unless there is none.
    const tell = words.lacks.length > 0 && (choice.view !== "candidate" || !questions.length)
    const lacks = tell && make("ul", { class: "kit-lacks" }, words.lacks.map((text) => make("li", {}, text)))
    const heading = make("h2", { tabindex: "-1" }, choice.view === "candidate" ? "Mock interview" : "Interviewer’s sheet")
    const said = [make("p", { class: "kit-names" }, words.names), make("p", { class: "kit-plan" }, words.plan), lacks || ""]
    this.out.append(heading, ...said, this.bar(choice, questions), this.status)
    if (!questions.length) return
    if (choice.view === "candidate") {
      const toSheet = () => this.go({ ...choice, view: "sheet" })
      const announce = (text) => (this.status.textContent = text)
      this.out.append(mock(questions, { tell: announce, signal: this.shown.signal, toSheet }))
      return
    }
    this.shelf = shelf(`kit.${fingerprint(name(choice))}`, { empty: () => ({}), valid: isNotes })
    const swap = (id) => this.swap(choice, questions, id)
    const filled = (part) => this.restore(part)
    this.out.append(sheet(questions, { choice, address: this.address(choice), cards: this.cards, swap, filled }))
    this.restore(this.out)
    this.shelf.listen(() => this.restore(this.out), { signal: this.shown.signal })
  }

  swap(choice, questions, id) {
    const place = questions.findIndex((q) => q.id === id) + 1
    this.go({ ...choice, without: [...choice.without, id] }, `.kit-question:nth-of-type(${place}) .q-button`)
  }

  /** The form as the address has it. */
  fill(choice) {
    for (const key of ["role", "level", "minutes"]) this.form.elements[key].value = choice[key]
    for (const box of this.form.querySelectorAll("[name=topics]")) box.checked = choice.topics.includes(box.value)
    this.sayTopics()
  }

  sayTopics() {
    const chosen = [...this.form.querySelectorAll("[name=topics]:checked")].map((box) => box.parentNode.textContent.trim())
    this.form.querySelector(".kit-chosen").textContent = chosen.length ? chosen.join(", ") : "what the role is usually asked"
  }

  /** The buttons over a set. */
  bar(choice, questions) {
    const candidate = choice.view === "candidate"
    const copy = (text, view) =>
      button(text, async (event) => {
        const address = this.address({ ...choice, view })
        const done = await navigator.clipboard?.writeText(address).then(() => true, () => false)
        this.status.textContent = done ? "The link is copied." : `The link is ${address}`
        event.target.focus()
      })
    const turn = button(candidate ? "Interviewer’s sheet" : "Mock interview for two", () =>
      this.go({ ...choice, view: candidate ? "sheet" : "candidate" }),
    )
    const some = questions.length > 0
    return make(
      "p",
      { class: "kit-actions" },
      some && !candidate && button("Print", () => Promise.allSettled(questions.map(partsOf)).then(() => print())),
      some && turn,
      some && copy(candidate ? "Copy the link to these questions" : "Copy the link to this sheet", choice.view),
      some && !candidate && copy("Copy the link for a mock candidate", "candidate"),
      some && !candidate && button("Clear notes", () => this.clear()),
    )
  }

  /** The choice, the plan and what could not be met, in words. */
  words(choice, { questions, asked, left, lacks }) {
    const text = (field) => this.form.elements[field].selectedOptions[0].textContent.split(":")[0]
    const title = (topic) => this.questions.find((q) => q.topic === topic).topicName
    const levels = LEVELS.filter((level) => Math.abs(LEVELS.indexOf(level) - LEVELS.indexOf(choice.level)) <= 1).join(" or ")
    const said = []
    if (!questions.length && !lacks.exercise) said.push(`No ${levels} question fits this role, these topics and ${choice.minutes} minutes. Add topics, or choose another level.`)
    if (lacks.exercise) said.push(`No exercise fits: the shortest takes ${lacks.exercise} minutes with its follow-ups. Give more minutes, or tick only its topic.`)
    if (questions.length && lacks.topics.length) said.push(`Not in this set: ${lacks.topics.map(title).join(", ")}. Give more minutes, tick fewer topics, or choose another level.`)
    if (lacks.near) said.push(`No further ${choice.level} question fits: ${counted(lacks.near, "question")} of a neighbouring level ${lacks.near === 1 ? "fills" : "fill"} the time. Add topics for more.`)
    if (questions.length && lacks.edge) said.push("No question above the level fits, so the last one does not look for the edge. Add topics, or give more minutes.")
    if (questions.length && lacks.short) said.push(`${left} minutes are free: no other question fits. Add topics, or give them to the candidate's own work.`)
    for (const id of lacks.dropped) said.push(`No other question can take the place of “${this.questions.find((q) => q.id === id).question}”, so it is left out. Go back to have it again.`)
    const spare = left ? `, ${left} to spare` : ""
    return {
      lacks: said,
      names: [text("role"), text("level"), `${choice.minutes} minutes`, `set ${choice.seed}`, ...choice.topics.map(title)].join(" · "),
      plan: questions.length
        ? `${choice.minutes} minutes: ${OPENING} for the opening, ${counted(questions.length, "question")} in ${asked}, ${CLOSING} for closing${spare}.`
        : "There is no set for this choice.",
    }
  }

  /** Keep what was typed, ticked or scored. */
  note(control) {
    if (!control.name || !this.shelf) return
    const { value } = this.shelf.read()
    const said = control.type === "checkbox" ? (control.checked ? "yes" : "") : control.value
    if (said) value[control.name] = said
    else delete value[control.name]
    this.trouble(this.shelf.write(value))
    this.typed(control)
    summarise(this.out, value)
  }

  typed(control) {
    if (control.type === "textarea") control.closest(".kit-field").querySelector(".kit-typed").textContent = control.value
  }

  trouble(what) {
    if (what && this.status.textContent !== TROUBLE[what]) this.status.textContent = TROUBLE[what]
  }

  /** Put the notes that are kept into the fields of a part. */
  restore(part) {
    const { value, trouble } = this.shelf.read()
    this.trouble(trouble)
    for (const control of part.querySelectorAll("input, textarea")) {
      const said = value[control.name] ?? ""
      if (control.type === "checkbox") control.checked = said === "yes"
      else if (control.type === "radio") control.checked = control.value === said
      else if (document.activeElement !== control) control.value = said
      this.typed(control)
    }
    // A part that has arrived may hold what scrolls.
    document.dispatchEvent(new Event("guide-filled"))
    if (this.querySelector(".kit-summary")) summarise(this.out, value)
  }

  clear() {
    const { value } = this.shelf.read()
    this.shelf.clear()
    this.restore(this.out)
    const undo = button("Undo", () => {
      this.shelf.write(value)
      this.restore(this.out)
      this.status.textContent = "Your notes are back."
    })
    this.status.replaceChildren("Notes, ticks and scores of this set are cleared. ", undo)
    undo.focus()
  }
}
