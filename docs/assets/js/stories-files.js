// Stories as files: what the person takes out of the browser, and what they bring back, seen before it is taken.
import { button, make } from "./make.js"
import { MOST, fromText, toJSON, toMarkdown } from "./story.js"

/** Let the browser save a text as a file. */
export function download(name, text, type = "application/json") {
  const address = URL.createObjectURL(new Blob([text], { type }))
  make("a", { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Today, as files are named by it. */
function today(now = new Date()) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0")).join("-")
}

export function exportJSON(list) {
  download(`stories-${today()}.json`, toJSON(list))
}

export function exportMarkdown(list, names) {
  download(`stories-${today()}.md`, toMarkdown(list, names), "text/markdown")
}

const some = (count) => `${count} ${count === 1 ? "story" : "stories"}`

/** The choice of a file and what to do with it, as an element; `list` are the stories, `say` tells what happened. */
export function importer(list, say) {
  const input = make("input", { type: "file", id: "stories-file", accept: ".json,application/json", className: "story-file" })
  const answer = make("div", { className: "story-import", tabIndex: -1, role: "group", "aria-label": "Import", hidden: true })
  const show = (...children) => {
    answer.replaceChildren(...children)
    answer.hidden = !children.length
    if (children.length) answer.focus()
  }
  const done = (words) => {
    input.value = ""
    show()
    say(words)
    input.focus()
  }

  function offer({ stories, refused }) {
    const { fresh, same, differ } = list.compare(stories)
    const take = (replace) => () => {
      const kinds = list.compare(stories)
      list.bring(stories, { replace })
      done(replace ? `Your stories are replaced by ${some(stories.length)}.` : `${some(kinds.fresh.length + kinds.differ.length)} added.`)
    }
    const told = [
      `The file has ${some(stories.length)}: ${fresh.length} new, ${same.length} that you have, ${differ.length} that you have in other words.`,
      ...(differ.length ? ["Where the words differ, adding keeps both: yours, and theirs marked “(imported)”."] : []),
      ...(refused.length ? [`${refused.length} ${refused.length === 1 ? "entry" : "entries"} could not be read and would be left out. ${refused.slice(0, 5).join(" ")}`] : []),
    ]
    const choices = [
      fresh.length + differ.length ? button("Add to mine", take(false)) : null,
      list.list.length ? button(`Replace my ${some(list.list.length)}`, take(true)) : null,
      button("Cancel", () => done("Nothing was imported.")),
    ]
    show(...told.map((words) => make("p", {}, words)), make("div", { className: "story-tools" }, ...choices.filter(Boolean)))
  }

  input.addEventListener("change", async () => {
    const [file] = input.files
    if (!file) return
    try {
      if (file.size > MOST.bytes) throw new Error(`The file is larger than ${MOST.bytes / 1e6} MB, so it is not a file of stories.`)
      offer(fromText(await file.text()))
    } catch (error) {
      const unread = error instanceof DOMException ? "The browser could not read the file." : error.message
      input.value = ""
      show(make("p", { role: "alert" }, `${unread} Nothing was changed.`), make("div", { className: "story-tools" }, button("Close", () => done(""))))
    }
  })
  return [make("div", { className: "story-tools" }, make("label", { htmlFor: "stories-file" }, "Import a file of stories (JSON)"), input), answer]
}
