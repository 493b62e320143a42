// What the page says of what is kept: whether it is saved, what cannot be read, what can be undone.
import { button, make } from "./make.js"
import { download } from "./stories-files.js"

const STATES = {
  full: "Not saved: this browser's storage for this site is full. What you wrote is still here; export it before you close or reload the page.",
  blocked: "Not saved: this browser refuses storage to this site. What you write stays until you close or reload the page; export it before.",
}
const UNREADABLE = {
  corrupt: "A story that is stored here is damaged and cannot be read. Its text is kept as it is.",
  newer: "A story that is stored here was written by a newer version of this page. Reload the page to see it; it is kept as it is.",
}

/** Say in `place` whether the stories are saved. */
export function tellState(list, place) {
  const { trouble } = list
  const fine = list.order.length ? "Saved on this device." : "Nothing written yet. What you write is saved on this device."
  const words = trouble ? (STATES[trouble] ?? STATES.full) : fine
  // A status that does not change is not said again.
  if (place.textContent !== words) place.textContent = words
  place.toggleAttribute("data-trouble", Boolean(trouble))
}

/** Offer in `place` to undo the last deletion or import, until the person does or dismisses it. */
export function tellUndo(list, place, undo, dismiss) {
  const { undoable } = list
  place.hidden = !undoable
  if (!undoable) return
  const passing = undoable.passing ? " You can undo this until you close the page." : ""
  const tools = make("div", { className: "story-tools" }, button("Undo", undo), button("Dismiss", dismiss))
  place.replaceChildren(make("p", { dir: "auto" }, undoable.label + passing), tools)
}

/** Show in `place` the stored texts that cannot be read: to take out, and only then to delete. */
export function tellUnreadable(list, place) {
  const boxes = list.unreadable.map(({ id, trouble, text }, number) => {
    const remove = button("Delete it", () => list.discard(id), { hidden: true })
    const save = () => {
      download(`story-unread-${number + 1}.txt`, text, "text/plain")
      remove.hidden = false
    }
    const tools = make("div", { className: "story-tools" }, button("Download its text", save), remove)
    return make("div", { className: "story-trouble" }, make("p", {}, UNREADABLE[trouble]), tools)
  })
  place.replaceChildren(...boxes)
}
