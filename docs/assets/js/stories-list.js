// What a person does with their stories: add, copy, move, delete, import, and undo the last of what takes something away. No DOM.
import { Kept } from "./stories-kept.js"
import { blank, content, isStory, named, newId, nextVersion, twin } from "./story.js"
import { shelf } from "./storage.js"

const isRecord = (value) =>
  Array.isArray(value?.order) && typeof value.label === "string" && Array.isArray(value.put) && value.put.every(isStory) &&
  Array.isArray(value.drop) && value.drop.every((one) => typeof one?.id === "string")
const undoShelf = shelf("undo.stories", { valid: isRecord })

export class Stories extends Kept {
  settle(ids, why) {
    this.saveOrder()
    this.flush()
    this.tell("change", { ids, why })
  }

  /** A new story at the end; gives it. */
  add() {
    const story = blank()
    this.put(story)
    this.settle([story.id], "added")
    return story
  }

  /** A copy below a story; gives it. */
  duplicate(id) {
    const story = { ...this.get(id), id: newId(), title: `${this.get(id).title || "Untitled"} (copy)` }
    this.put(story, this.order.indexOf(id) + 1)
    this.settle([story.id], "duplicated")
    return story
  }

  /** Move a story up (-1) or down (1) by one place; whether it moved. */
  move(id, by) {
    const place = this.order.indexOf(id) + by
    if (place < 0 || place >= this.order.length) return false
    this.order = this.order.filter((other) => other !== id)
    this.order.splice(place, 0, id)
    this.settle([id], "moved")
    return true
  }

  remove(id) {
    const story = this.get(id)
    this.undoably({ label: `“${named(story)}” is deleted.`, put: [story], drop: [], order: this.order }, () => this.drop(id))
    this.settle([id], "removed")
  }

  /** What importing these stories would do: { fresh, same, differ }. */
  compare(stories) {
    const kinds = { fresh: [], same: [], differ: [] }
    for (const story of stories) {
      const here = this.get(story.id)
      const same = here && (content(here) === content(story) || this.items.has(twin(story, "imported").id))
      kinds[same ? "same" : here ? "differ" : "fresh"].push(story)
    }
    return kinds
  }

  /** Take stories from a file: beside those here, or in their place. */
  bring(stories, { replace = false } = {}) {
    this.flush()
    const { fresh, differ } = this.compare(stories)
    const added = replace ? stories : [...fresh, ...differ.map((story) => twin(story, "imported"))]
    const label = `${added.length} ${added.length === 1 ? "story is" : "stories are"} imported${replace ? " in place of yours" : ""}.`
    const drop = added.map((story) => ({ id: story.id, was: content(story) }))
    this.undoably({ label, put: replace ? this.list : [], drop, order: this.order }, () => {
      if (replace) for (const id of this.order) this.drop(id)
      for (const story of added) this.put(story)
    })
    this.settle(added.map(({ id }) => id), "imported")
  }

  /** Act, once what undoes it is stored; where there was no room for that, there may be afterwards. */
  undoably(record, act) {
    const failed = undoShelf.write(record)
    act()
    if (failed) undoShelf.write(record)
  }

  /** What can be undone: { label, passing: whether it is gone when the page is closed }, or null. */
  get undoable() {
    const { value, trouble } = undoShelf.read()
    return value && { label: value.label, passing: trouble !== null }
  }

  dismiss() {
    undoShelf.clear()
    this.tell("change", { ids: [] })
  }

  /** Bring back what the last deletion or import took, and take away what it brought, unless that was changed since. */
  undo() {
    const { value } = undoShelf.read()
    if (!value) return
    for (const { id, was } of value.drop) if (this.items.has(id) && content(this.get(id)) === was) this.drop(id)
    for (const story of value.put) {
      const here = this.get(story.id)
      if (!here) this.put(story)
      else if (content(here) !== content(story)) this.put({ ...story, id: newId(), title: nextVersion(story.title, this.list.map((one) => one.title)) })
    }
    const order = value.order.filter((id) => this.items.has(id))
    this.order = [...order, ...this.order.filter((id) => !order.includes(id))]
    undoShelf.clear()
    this.settle(value.put.map(({ id }) => id), "undone")
  }

  heard(name) {
    super.heard(name)
    if (name === "undo.stories") this.tell("change", { ids: [] })
  }
}

let here

/** The stories of this device; one object for all pages that instant navigation shows. */
export function stories() {
  return (here ??= new Stories())
}
