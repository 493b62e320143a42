// What can be said of a story by reading it: its length aloud, what is missing, what is weak. No DOM, no storage.
import { PARTS } from "./story.js"

/** Words a minute: the middle of the usual 130 to 150. */
export const PACE = 140
const TWO_MINUTES = 2 * PACE
// A fifth over two minutes still passes; below a minute there is room for a decision more.
const LONG = 1.2 * TWO_MINUTES
const BRIEF = PACE
// Shares say little of a story of which little is written.
const ENOUGH = 60

const segmenter = globalThis.Intl?.Segmenter && new Intl.Segmenter(undefined, { granularity: "word" })

/** How many words a text has, in any script. */
export function words(text) {
  if (!segmenter) return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) count += isWordLike
  return count
}

/** How long so many words take aloud: "40 s", "1 min 30 s", "4 min". */
export function spoken(count) {
  const seconds = Math.round(((count / PACE) * 60) / 5) * 5
  if (seconds < 60) return `${seconds} s`
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return rest && minutes < 10 ? `${minutes} min ${rest} s` : `${minutes} min`
}

const measured = new WeakMap()

/** The words of a story that are spoken: { total, of: { situation, … }, shares: { situation: 0.2, … } }. */
export function measure(story) {
  if (!measured.has(story)) measured.set(story, sizes(story))
  return measured.get(story)
}

function sizes(story) {
  const of = Object.fromEntries(PARTS.map((part) => [part, words(story[part])]))
  const total = PARTS.reduce((sum, part) => sum + of[part], 0)
  return { total, of, shares: Object.fromEntries(PARTS.map((part) => [part, total ? of[part] / total : 0])) }
}

const MISSING = {
  title: "Still to write: a few words by which you know the story again.",
  ...Object.fromEntries(PARTS.map((part) => [part, "Still to write."])),
  numbers: "Still to write: an interviewer asks about the numbers first.",
}

const VAGUE = [
  [/\b(?:help(?:ed|ing)|assisted|contributed to|participated in|took part in|(?:was|were|been|being|got) involved in|worked on)\b/gi,
    "say what you did yourself"],
  [/\b(?:various|several|numerous|multiple(?! (?:regression|testing|comparison|imputation|instance|linear))|a lot of|lots of|a number of|stuff|etc)\b/gi, "say which, or how many"],
]
const CHANGED = /\b(?:improv|increas|reduc|decreas|optimi[sz])(?:e?d|es?|ing)\b|\bboost(?:ed|s)?\b(?![ -](?:trees?|forest|model|ensemble))|\b(?:significantly|substantially|dramatically|massively)\b/gi

// Digits that belong to a name (F1, p95, GPT-4, Q3, v2) or to a date prove nothing.
const DIGIT = /(?<![\p{L}\p{N}.,]|\p{L}[-_])\d|(?<!\S)[.,]\d/u
const DATE = /\b(?:in|since|during|until|by|of|early|late|mid)[ -](?:19|20)\d\d\b/gi
const SAID = new RegExp(
  "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|" +
    "thousands?|millions?|billions?|zero|half|halved|doubled|tripled|twice|dozens?|a third of|two thirds|a quarter of|three quarters)\\b",
  "i",
)

/** Whether a text says a number, in digits or in words. */
export function hasNumber(text) {
  const undated = text.replace(DATE, " ")
  return DIGIT.test(undated) || SAID.test(undated)
}

/** How often each word is found, most often first: [["we", 3], ["our", 1]]. */
function counted(found) {
  const counts = new Map()
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

const times = (count) => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`)
const listed = (counts) => counts.map(([word, count]) => `“${word}” ${times(count)}`).join(", ")
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([found]) => found.toLowerCase())
const percent = (share) => `${Math.round(share * 100)} %`

/** The words for a group in a text, counted; the country is none. */
export function group(text) {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}'’.-])(we|us|our|ours|ourselves)(?![\p{L}\p{N}]|[.-]\p{L})/giu)]
  return counted(found.map(([word]) => word).filter((word) => word !== "US").map((word) => word.toLowerCase()))
}

/** How often a text says "I". */
export function own(text) {
  return matches(text, /(?<![\p{L}\p{N}'’.(])i(?![\p{L}\p{N})]|[.-]\p{L})/giu).length
}

function person(text) {
  const ours = group(text)
  const mine = own(text)
  if (ours.length) return [`${listed(ours)}${mine ? `, “I” ${times(mine)}` : " and no “I”"}: say what you did, and name the others for what they did.`]
  return !mine && words(text) >= 15 && !/\b(?:my|me|mine)\b/i.test(text) ? ["No “I” in it: say who did this."] : []
}

function vague(text) {
  const said = VAGUE.map(([pattern, advice]) => [counted(matches(text, pattern)), advice])
  return said.filter(([found]) => found.length).map(([found, advice]) => `${listed(found)}: ${advice}.`)
}

function change(text) {
  const bare = text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => !hasNumber(sentence))
  const found = counted(bare.flatMap((sentence) => matches(sentence, CHANGED)))
  return found.length ? [`${listed(found)} without a number: by how much?`] : []
}

const LEARNED = /\b(?:learn(?:ed|t)\s+(?:a lot|lots|so much|much|a great deal|many things|a ton|loads)|(?:great|valuable|good|rewarding)\s+(?:learning\s+)?(?:experience|lesson))\b/i

/** What is weak in each part that is written. */
const WEAK = {
  situation: (story, { total, shares }) =>
    total >= ENOUGH && shares.situation > 0.3 ? [`It takes ${percent(shares.situation)} of the story; an eighth to a quarter is plenty.`] : [],
  task: (story) => person(story.task),
  action: (story, { total, shares }) => [
    ...(total >= ENOUGH && shares.action < 0.5 ? [`It is ${percent(shares.action)} of the story; aim for at least half.`] : []),
    ...person(story.action),
    ...change(story.action),
  ],
  result: (story) => {
    if (hasNumber(story.result)) return change(story.result)
    return [hasNumber(story.numbers) ? "No number in it, yet there is one under Numbers: say it here." : "No number in it: what changed, by how much, in which unit?"]
  },
  reflection: (story, { of }) => [
    ...(story.result.trim() ? [] : ["Write the result before the reflection: without it, this reflects on nothing yet."]),
    ...(LEARNED.test(story.reflection) && of.reflection < 20 ? ["“Learned a lot” is not enough: what do you do differently since?"] : []),
    ...(of.reflection > of.result && of.reflection > 30 && of.result ? ["It is longer than the result: one or two sentences do."] : []),
  ],
  numbers: ({ numbers }) => {
    if (!hasNumber(numbers)) return ["There is no number in it."]
    if (!/[\p{L}%‰$€£¥₹°]/u.test(numbers)) return ["A number alone: add its unit, and how it was measured."]
    const how = /\b(?:measured|from|over|by|per|against|compared|versus|vs|test|log(?:s|ged)?|counted|before|after|week|weeks|day|days|month|months|hour|hours|dashboard|survey|audit|ticket|tickets|invoice)\b/i
    return how.test(numbers) ? [] : ["Say how it was measured: from what, over how long, compared with what."]
  },
}

// A story is a new object after each change, so what was said of one holds as long as it.
const said = new WeakMap()

/** What a reader would say of a story: [{ part, kind: "missing" | "weak", text }]; part may also be "competencies" or "whole". */
export function look(story) {
  if (!said.has(story)) said.set(story, read(story))
  return said.get(story)
}

function read(story) {
  const size = measure(story)
  const notes = []
  for (const [part, missing] of Object.entries(MISSING)) {
    if (!story[part].trim()) notes.push({ part, kind: "missing", text: missing })
    else for (const text of [...(WEAK[part]?.(story, size) ?? []), ...(part === "title" ? [] : vague(story[part]))]) notes.push({ part, kind: "weak", text })
  }
  if (!story.competencies.length) notes.push({ part: "competencies", kind: "missing", text: "None chosen yet: the grid does not count this story." })
  const written = PARTS.every((part) => story[part].trim())
  if (size.total > LONG) {
    const most = size.shares.action < 0.5 && size.of.situation > 0.3 * TWO_MINUTES ? ", first from the situation" : ""
    notes.push({ part: "whole", kind: "weak", text: `Two minutes are about ${TWO_MINUTES} words; this takes ${spoken(size.total)}. Cut about ${size.total - TWO_MINUTES} words${most}.` })
  } else if (written && size.total < BRIEF)
    notes.push({ part: "whole", kind: "weak", text: `It takes only ${spoken(size.total)}: there is room for the alternative that you rejected, and why.` })
  return notes
}

/** Which stories show each competency: [{ competency, shown: [0, 3] }], by their places in the list. */
export function grid(stories, competencies) {
  return competencies.map((competency) => ({
    competency,
    shown: stories.flatMap((story, place) => (story.competencies.includes(competency) ? [place] : [])),
  }))
}

/** A count in words: "none yet", "1 story", "2 stories". */
export function howMany(count) {
  return count ? `${count} ${count === 1 ? "story" : "stories"}` : "none yet"
}
