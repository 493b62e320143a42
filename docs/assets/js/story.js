// What a story is: its fields, how one is made, copied and checked, and its forms as a file. No DOM, no storage.
import { fingerprint, upgrade } from "./storage.js"

export const PARTS = ["situation", "task", "action", "result", "reflection"]
export const FIELDS = ["title", ...PARTS, "numbers"]

/** The version of a story's form; when it changes, MIGRATE[n] makes a story of version n + 1 from one of version n. */
export const VERSION = 1
export const MIGRATE = {}

const FORMAT = "guide-stories"
// Far more than anyone writes; what is beyond them is not a file of stories.
export const MOST = { bytes: 5_000_000, stories: 500, signs: 50_000, competencies: 50 }

const ID = /^[a-z0-9][a-z0-9-]{0,40}$/
// Signs that print nothing and break files; tabs and line breaks stay.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** An id that no other story has. */
export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

/** A story with nothing in it. */
export function blank() {
  return { id: newId(), competencies: [], ...Object.fromEntries(FIELDS.map((field) => [field, ""])) }
}

/** A text as it is kept: one kind of line break, no control signs, no half characters. */
export function clean(text) {
  const kept = text.replace(/\r\n?/g, "\n").replace(CONTROL, "")
  return kept.toWellFormed?.() ?? kept
}

/** A title for another version of a story, one that none of these titles is: "Title (version 2)". */
export function nextVersion(title, titles) {
  const bare = (title.trim() || "Untitled").replace(/ \(version \d+\)$/, "")
  let number = 2
  while (titles.includes(`${bare} (version ${number})`)) number++
  return `${bare} (version ${number})`
}

/** A story's texts as they are kept, its title on one line. */
export function tidy(story) {
  const texts = Object.fromEntries(FIELDS.map((field) => [field, clean(story[field])]))
  return { ...story, ...texts, title: texts.title.replace(/\s*\n\s*/g, " ") }
}

/** What a story is called where it is spoken of: its title, not too long. */
export function named(story) {
  const title = story.title.trim() || "Untitled"
  return title.length > 80 ? `${clean(title.slice(0, 79))}…` : title
}

/** All that a person wrote in a story, as one text: two stories with the same are the same. */
export function content(story) {
  return JSON.stringify([...FIELDS.map((field) => story[field]), [...story.competencies].sort()])
}

/** A copy of a story under an id that follows from what is in it: made twice, it is one. */
export function twin(story, note) {
  const title = `${story.title || "Untitled"} (${note})`
  return { ...story, id: `${story.id.slice(0, 20)}-${fingerprint(content(story))}`, title }
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value)
const isTexts = (value) => Array.isArray(value) && value.every((text) => typeof text === "string")

/** Whether a value is a story as it is stored. */
export function isStory(value) {
  return isObject(value) && ID.test(value.id) && isTexts(value.competencies) && FIELDS.every((field) => typeof value[field] === "string")
}

/** A story from a value of a file, taking only its known fields; throws the reason why it is none. */
function fromFile(raw, place) {
  const refuse = (why) => {
    throw new Error(`Entry ${place}: ${why}.`)
  }
  if (!isObject(raw)) refuse("not a story")
  const own = (field, none) => (Object.hasOwn(raw, field) ? raw[field] : none)
  const story = { id: own("id"), competencies: own("competencies", []) }
  if (!isTexts(story.competencies)) refuse("its competencies are not a list of names")
  if (story.competencies.length > MOST.competencies) refuse(`more than ${MOST.competencies} competencies`)
  story.competencies = [...new Set(story.competencies.map((name) => clean(name).slice(0, 100)))]
  for (const field of FIELDS) {
    const text = own(field, "")
    if (typeof text !== "string") refuse(`its ${field} is not text`)
    if (text.length > MOST.signs) refuse(`its ${field} is longer than ${MOST.signs.toLocaleString("en")} characters`)
    story[field] = text
  }
  if (!FIELDS.some((field) => story[field].trim())) refuse("it has no text")
  const kept = tidy(story)
  return typeof kept.id === "string" && ID.test(kept.id) ? kept : { ...kept, id: `file-${fingerprint(content(kept))}` }
}

/** The text of a file with these stories, to import again. */
export function toJSON(stories, saved = new Date()) {
  const kept = stories.map((story) => Object.fromEntries(["id", "title", "competencies", ...PARTS, "numbers"].map((field) => [field, story[field]])))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved: saved.toISOString(), stories: kept }, null, 2)}\n`
}

/** The stories in a file's text, and what could not be read: { stories, refused: ["Entry 3: …"] }; throws where nothing can be. */
export function fromText(text) {
  let file
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    const start = text.trimStart()
    if (/^\uFEFF?#\s|^---\n/.test(start)) throw new Error("This is the Markdown file, which is for reading. Choose the one that ends in .json.")
    if (/^\uFEFF?[{[]/.test(start)) throw new Error("The file breaks off or is damaged: it is not complete JSON. Choose another copy of it.")
    throw new Error("This is not a file of stories: it is not JSON. Choose the file that Export made.")
  }
  if (!isObject(file) || file.format !== FORMAT || !Array.isArray(file.stories)) throw new Error("This is JSON, but not a file of stories from this page.")
  if (!Number.isInteger(file.version) || file.version < 1) throw new Error("The file does not say its version, so it cannot be read safely.")
  if (file.version > VERSION) throw new Error("A newer version of this page made the file. Reload this page, then import it again.")
  if (file.stories.length > MOST.stories) throw new Error(`The file has more than ${MOST.stories} stories.`)
  const stories = new Map()
  const refused = []
  file.stories.forEach((raw, place) => {
    try {
      const story = fromFile(upgrade(raw, file.version, VERSION, MIGRATE), place + 1)
      const known = stories.get(story.id)
      const kept = known && content(known) !== content(story) ? { ...twin(story, ""), title: nextVersion(story.title, [...stories.values()].map((one) => one.title)) } : story
      stories.set(kept.id, kept)
    } catch (error) {
      refused.push(error.message.startsWith("Entry ") ? error.message : `Entry ${place + 1}: it cannot be read.`)
    }
  })
  if (!stories.size) throw new Error(["There is no story in the file.", ...refused.slice(0, 5)].join(" "))
  return { stories: [...stories.values()], refused }
}

/** A text that stays text in Markdown: no HTML, no headings of its own. */
function plain(text) {
  return text.replace(/[<&\\`]/g, "\\$&").replace(/^(\s*)([#>])/gm, "$1\\$2").trim()
}

/** These stories to read, as Markdown; `names` are the competencies' names. */
export function toMarkdown(stories, names = {}) {
  const capital = (word) => word[0].toUpperCase() + word.slice(1)
  const line = (text) => plain(text).replace(/\s+/g, " ")
  const sections = stories.map((story) => {
    const shows = story.competencies.map((id) => names[id] ?? line(id)).join(", ")
    const parts = [...PARTS, "numbers"].filter((part) => story[part].trim()).map((part) => `### ${capital(part)}\n\n${plain(story[part])}`)
    return [`## ${line(story.title) || "Untitled"}`, ...(shows ? [`Shows: ${shows}`] : []), ...parts].join("\n\n")
  })
  return `${["# My stories", ...sections].join("\n\n")}\n`
}
