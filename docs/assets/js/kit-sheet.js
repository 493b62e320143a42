// The interviewer's sheet: opening, questions with what to tick, ask and score, closing and summary. On paper it has lines instead of fields.
import { CLOSING, OPENING } from "./kit-choose.js"
import { button, counted, make } from "./make.js"
import { firstSentence, partsOf } from "./kit-parts.js"

const OPEN = [
  "Say who you are, what you work on, and how the time is divided.",
  "Say that you take notes, and that thinking aloud and asking back are welcome.",
  "Say that the questions get harder until one stays open: not knowing it is part of the plan.",
]
const CLOSE = [
  "Say back what you took from the answers, and let the candidate correct it.",
  "Ask what they would like to know. Answer plainly, the bad news too.",
  "Say what happens next, who decides, and by when.",
]
const LINES = 3

const ticks = (name, points) =>
  make(
    "ul",
    { class: "kit-ticks" },
    points.map((point, i) => make("li", {}, make("label", {}, make("input", { type: "checkbox", name: `tick/${name}/${i}` }), make("span", {}, point)))),
  )

// A field on screen; on paper what was typed, then lines to write on.
const field = (name, label, rows = 2) =>
  make(
    "div",
    { class: "kit-field" },
    make("label", {}, label, make("textarea", { name, rows, maxlength: 4000 })),
    make("p", { class: "kit-typed" }),
    Array.from({ length: LINES }, () => make("div", { class: "kit-line" })),
  )

const flags = (card) => card.querySelector(".kit-flags").cloneNode(true)

function score(q, n, card) {
  const choices = [...card.querySelectorAll(".kit-scores > li")].map((anchor, i) => [String(i + 1), anchor.cloneNode(true).childNodes])
  const radio = (value, mark, words) =>
    make(
      "label",
      { class: value ? "" : "kit-unscored" },
      make("input", { type: "radio", name: `score/${q.id}`, value, checked: !value }),
      make("b", {}, mark),
      make("span", {}, ...words),
    )
  return make(
    "fieldset",
    { class: "kit-score" },
    make("legend", {}, `Score of question ${n}`),
    choices.map(([value, words]) => radio(value, value, words)),
    radio("", "–", ["Not scored"]),
  )
}

/** The parts of a question that its own page has, for the screen and, shorter, for paper. */
function details(q, card, { task, listens, follows, pitfalls }) {
  const brief = (ask, answer) => make("li", {}, make("b", {}, ask()), " ", answer ? firstSentence(answer()) : "")
  const group = (name, ...nodes) => make("div", { class: "kit-group" }, make("h4", {}, name), nodes)
  const followUp = ({ ask, answer }) =>
    answer ? make("details", { class: "q-follow" }, make("summary", {}, ask()), answer()) : make("p", { class: "kit-next" }, ask())
  return [
    task && make("div", { class: "kit-task" }, task()),
    group("Listen for", ticks(q.id, listens.map((copy) => copy()))),
    group("Follow-ups", follows.map(followUp), make("ul", { class: "kit-brief" }, follows.map(({ ask, answer }) => brief(ask, answer)))),
    group(
      "Red flags in this answer",
      make("dl", { class: "q-pairs q-pitfalls" }, pitfalls.map(({ claim, truth }) => [make("dt", {}, claim()), make("dd", {}, truth())])),
      make("ul", { class: "kit-brief" }, pitfalls.map(({ claim, truth }) => brief(claim, truth))),
    ),
    flags(card),
  ]
}

function question(q, n, from, { card, swap, filled }) {
  const parts = make("div", { class: "kit-parts" }, make("p", { class: "kit-wait" }, "Fetching what to listen for …"))
  const fill = (...nodes) => {
    parts.replaceChildren(...nodes.flat().filter(Boolean))
    filled(parts)
  }
  partsOf(q).then(
    (found) => fill(details(q, card, found)),
    () =>
      fill(
        make("p", { class: "kit-wait" }, "What to listen for could not be fetched; it is in ", make("a", { href: q.href }, "the answer"), "."),
        flags(card),
      ),
  )
  return make(
    "article",
    { class: "kit-question", "data-id": q.id },
    make("h3", {}, `${n}. ${q.question}`),
    make(
      "p",
      { class: "q-meta" },
      make("span", { class: `q-level q-${q.level}` }, q.levelName),
      make("span", {}, q.kindName),
      make("span", {}, q.topicName),
      make("span", {}, `${q.minutes} min and follow-ups, minutes ${from} to ${from + q.takes}`),
      make("span", { class: "kit-tools" }, make("a", { href: q.href }, "Full answer"), button("Swap", () => swap(q.id), { "aria-label": `Swap question ${n} for another` })),
    ),
    parts,
    score(q, n, card),
    field(`said/${q.id}`, "The sentence that decides the score, in the candidate's words where you can"),
  )
}

/** Fill the table of scores and the word on them from the notes. */
export function summarise(sheet, notes) {
  const given = [...sheet.querySelectorAll(".kit-summary [data-score]")].map((cell) => {
    const value = notes[`score/${cell.dataset.score}`] ?? ""
    cell.textContent = value
    return value
  })
  const ones = given.filter((value) => value === "1").length
  const open = given.filter((value) => !value).length
  const said = [
    open ? `${counted(open, "question")} not scored.` : "All questions scored.",
    ones ? `${counted(ones, "question")} scored 1: read your sentence on it before you recommend.` : "",
  ]
  sheet.querySelector(".kit-verdict").textContent = said.filter(Boolean).join(" ")
}

/**
 * The sheet of a set. `cards` are the scorecards by kind, `swap(id)` puts another question in the
 * place of one, `filled(part)` is called when a part has arrived.
 */
export function sheet(questions, { choice, address, cards, swap, filled }) {
  let minute = OPENING
  const asked = questions.map((q, i) => {
    const block = question(q, i + 1, minute, { card: cards[q.kind], swap, filled })
    minute += q.takes
    return block
  })
  const kinds = [...new Set(questions.map((q) => q.kind))]
  return make(
    "div",
    { class: "kit-sheet" },
    make("p", { class: "kit-paper kit-address" }, address),
    make("p", { class: "kit-paper kit-who" }, ["Candidate", "Interviewer", "Date"].map((who) => make("span", {}, who))),
    make("section", {}, make("h3", {}, "Opening"), make("p", { class: "q-meta" }, `Minutes 0 to ${OPENING}`), ticks("opening", OPEN)),
    asked,
    make("section", {}, make("h3", {}, "Closing"), make("p", { class: "q-meta" }, `Minutes ${choice.minutes - CLOSING} to ${choice.minutes}`), ticks("closing", CLOSE)),
    make(
      "section",
      { class: "kit-summary" },
      make("h3", {}, "Summary"),
      make("p", {}, "Fill this in before you talk to anybody. There is no average: a 4 on one question does not undo a 1 on another."),
      make(
        "table",
        { class: "q-table" },
        make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Question"), make("th", { scope: "col" }, "Score"))),
        make("tbody", {}, questions.map((q, i) => make("tr", {}, make("td", {}, `${i + 1}. ${q.question}`), make("td", { "data-score": q.id })))),
      ),
      make("p", { class: "kit-verdict" }),
      field("recommendation", "Recommendation, and the observation that carries it", 3),
    ),
    make("section", { class: "kit-paper kit-legend" }, make("h3", {}, "Scores and flags"), kinds.map((kind) => cards[kind].cloneNode(true))),
  )
}
