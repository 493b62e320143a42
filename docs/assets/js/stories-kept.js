// The stories of this device and the tabs that share them: each story on a shelf of its own, so that tabs which write
// different stories never meet, and tabs which write one story end with both versions. No DOM.
import { MIGRATE, VERSION, content, isStory, newId, nextVersion, tidy } from "./story.js"
import { fingerprint, listen, names, shelf } from "./storage.js"

const BOX = { version: VERSION, valid: isStory, migrate: MIGRATE }
const SAVE_AFTER = 400
// Two tabs that write one story in the same moment cannot see each other; the one whose text lost finds out just after.
const MOMENT = 1000

const shelfOf = (id) => shelf(`stories.${id}`, BOX)
const orderShelf = shelf("stories", {
  empty: () => [],
  valid: (value) => Array.isArray(value) && value.every((id) => typeof id === "string"),
})

/**
 * Tells of itself by events: "change" with { ids, why } when stories came, went, moved or were changed elsewhere; "split" with
 * { from, to } when what this tab wrote in `from` goes on as `to`; "state" when saving began to fail or to work.
 */
export class Kept extends EventTarget {
  constructor() {
    super()
    // id -> { story, stored: what this tab knows to be stored, or null; dirty; wrote: when this tab last saved it }
    this.items = new Map()
    this.order = []
    this.unreadable = []
    this.failed = null
    this.leave = (event) => this.flush() && event.preventDefault()
    this.sync()
    listen((name) => this.heard(name))
    addEventListener("pagehide", () => this.flush())
    addEventListener("pageshow", ({ persisted }) => persisted && this.sync())
    document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? this.flush() : this.sync()))
  }

  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }))
  }

  /** The stories in their order. */
  get list() {
    return this.order.map((id) => this.items.get(id).story)
  }

  get(id) {
    return this.items.get(id)?.story
  }

  /** Why nothing typed now would be stored, or null: "full", "blocked". */
  get trouble() {
    return orderShelf.stored().trouble === "blocked" ? "blocked" : this.failed
  }

  // Reading what is stored

  heard(name) {
    if (name === null) this.sync()
    else if (name === "stories") this.arrange(orderShelf.stored().value)
    else if (name.startsWith("stories.")) this.sync([name.slice("stories.".length)])
  }

  /** Take over what is stored, of these stories or of all; what this tab has not saved yet stays. */
  sync(ids) {
    const all = names("stories.").map((name) => name.slice("stories.".length))
    // Stories that somebody deletes leave their order behind; where that is gone too, the storage was emptied under us.
    const emptied = !ids && !all.length && this.items.size > 0 && orderShelf.stored().text === null
    const unread = this.unreadable.length
    this.unreadable = this.unreadable.filter(({ id }) => ids && !ids.includes(id))
    const changed = [...(ids ?? new Set([...all, ...this.items.keys()]))].filter((id) => this.take(id, emptied))
    this.arrange(orderShelf.read().value, changed)
    if (emptied) this.saveOrder()
    if (this.unreadable.length !== unread) this.tell("change", { ids: [] })
    this.flush()
  }

  /** Take over one story as it is stored; whether that changed anything here. */
  take(id, emptied) {
    const item = this.items.get(id)
    const { value, trouble, text } = shelfOf(id).stored()
    if (trouble === "corrupt" || trouble === "newer") this.unreadable.push({ id, trouble, text })
    if (trouble) return false
    if (text === null) {
      if (!item || item.dirty) return false
      // Somebody who is writing a story that another tab deletes keeps it.
      if (emptied || Date.now() - item.wrote < MOMENT) Object.assign(item, { dirty: true, stored: null })
      else this.items.delete(id)
      return !item.dirty
    }
    const theirs = content(value)
    if (item && (theirs === item.stored || item.dirty)) return false
    if (item && Date.now() - item.wrote < MOMENT && value.after !== fingerprint(item.stored ?? "")) this.split(id, value)
    else this.items.set(id, { story: bare(id, value), stored: theirs, dirty: false, wrote: item?.wrote ?? 0 })
    return true
  }

  /** Order the stories as stored; those it does not name come last. */
  arrange(order, changed = []) {
    const before = this.order.join()
    const wanted = new Set([...order, ...this.order, ...this.items.keys()])
    this.order = [...wanted].filter((id) => this.items.has(id))
    if (changed.length || this.order.join() !== before) this.tell("change", { ids: changed, why: "elsewhere" })
  }

  // Writing

  /** Change one field of a story; it is saved in a moment. */
  edit(id, field, value) {
    const item = this.items.get(id)
    item.story = { ...item.story, [field]: value }
    item.dirty = true
    this.timer ??= setTimeout(() => this.flush(), SAVE_AFTER)
  }

  /** Save what is not saved; gives why something could not be, or null. */
  flush() {
    clearTimeout(this.timer)
    this.timer = null
    let failed = null
    for (const [id, item] of [...this.items]) if (item.dirty) failed = this.save(id, item) ?? failed
    if (failed !== this.failed) {
      this.failed = failed
      if (failed) addEventListener("beforeunload", this.leave)
      else removeEventListener("beforeunload", this.leave)
      this.tell("state")
    }
    return failed
  }

  save(id, item) {
    const box = shelfOf(id)
    const { value, trouble, text } = box.stored()
    const mine = content(item.story)
    const unreadable = trouble === "newer" || trouble === "corrupt"
    const theirs = typeof text === "string" && !trouble ? content(value) : null
    // Another tab wrote this story since this one last read it, or left what cannot be read: both stay.
    if (unreadable || (theirs !== null && theirs !== item.stored && theirs !== mine)) {
      const to = this.split(id, unreadable ? null : value)
      return this.save(to, this.items.get(to))
    }
    const failed = box.write({ ...item.story, after: item.stored === null ? null : fingerprint(item.stored) })
    if (!failed) Object.assign(item, { stored: mine, dirty: false, wrote: Date.now() })
    return failed
  }

  /** What this tab wrote in a story goes on as a version beside it; the story itself is theirs, or unreadable (null). */
  split(id, theirs) {
    const { story } = this.items.get(id)
    const title = theirs ? nextVersion(story.title, [theirs.title, ...this.list.map((one) => one.title)]) : story.title
    const second = { ...story, title, id: newId() }
    this.items.set(second.id, { story: second, stored: null, dirty: true, wrote: 0 })
    this.order.splice(this.order.indexOf(id) + 1, 0, second.id)
    if (theirs) this.items.set(id, { story: bare(id, theirs), stored: content(theirs), dirty: false, wrote: 0 })
    else this.forget(id)
    this.saveOrder()
    this.tell("split", { from: id, to: second.id })
    return second.id
  }

  saveOrder() {
    orderShelf.write(this.order)
  }

  /** Put a story of this tab among the others; it is not saved yet. */
  put(story, place = this.order.length) {
    this.forget(story.id)
    this.items.set(story.id, { story, stored: null, dirty: true, wrote: 0 })
    this.order.splice(place, 0, story.id)
  }

  forget(id) {
    this.items.delete(id)
    this.order = this.order.filter((other) => other !== id)
  }

  /** Take a story away, here and from its shelf. */
  drop(id) {
    this.forget(id)
    shelfOf(id).clear()
  }

  /** Drop a stored text that cannot be read. */
  discard(id) {
    shelfOf(id).clear()
    this.sync([id])
  }
}

/** A stored story without what only its shelf needs. */
function bare(id, { after, ...story }) {
  return tidy({ ...story, id })
}
