// The grid of stories by competencies, and the sheets to take along: the grid and a card a story.
import { make } from "./make.js"
import { PARTS, named } from "./story.js"
import { grid, howMany, measure, spoken } from "./star.js"

const hidden = (text) => make("span", { className: "story-said" }, text)

/** A table of competencies and the stories that show each; `link(id)` gives an address for a gap. */
export function table(stories, names, link = () => null) {
  const rows = grid(stories, Object.keys(names)).map(({ competency, shown }) => {
    const address = !shown.length && link(competency)
    const count = address ? make("a", { href: address }, howMany(0), hidden(`: what ${names[competency]} is asked as`)) : howMany(shown.length)
    const cells = stories.map((_, place) => make("td", {}, ...(shown.includes(place) ? [make("span", { "aria-hidden": "true" }, "●"), hidden("shown")] : [])))
    return make("tr", shown.length ? {} : { "data-gap": "" }, make("th", { scope: "row" }, names[competency]), make("td", {}, count), ...cells)
  })
  const columns = stories.map((story, place) => make("th", { scope: "col", title: named(story) }, `${place + 1}`, hidden(` ${named(story)}`)))
  const head = make("tr", {}, make("th", { scope: "col" }, "Competency"), make("th", { scope: "col" }, "Shown by"), ...columns)
  return make("table", { className: "story-grid" }, make("thead", {}, head), make("tbody", {}, ...rows))
}

function card(story, place, names) {
  const { total } = measure(story)
  const shows = story.competencies.map((id) => names[id]).filter(Boolean)
  const parts = [...PARTS, "numbers"].filter((part) => story[part].trim())
  return make(
    "section", { className: "paper-card" },
    make("h3", { dir: "auto" }, `${place + 1}. ${story.title.trim() || "Untitled"}`),
    make("p", { className: "paper-facts" }, [...shows, total ? spoken(total) : "not written yet"].join(" · ")),
    ...parts.map((part) =>
      make("p", { dir: "auto", "data-part": part }, make("b", {}, part[0].toUpperCase() + part.slice(1)), " ", story[part].trim().replace(/\s*\n\s*/g, "\n")),
    ),
  )
}

/** The sheets of these stories. */
export function sheets(stories, names) {
  return [
    make("h2", {}, "My stories"),
    table(stories, names),
    make("div", { className: "paper-cards" }, ...stories.map((story, place) => card(story, place, names))),
  ]
}

// What the margins of the style sheet leave of A4 and of US Letter, in millimetres; two columns with a gap between them.
const PAPERS = [[186, 273], [191.9, 255.4]]
const GAP = 6
// What a column loses at its end to lines that stay together.
const LOST = 6
// Between two cards, as the style sheet has it; and what rounding may take from a column.
const BETWEEN = 3.5
const SLACK = 1.5
const MM = 96 / 25.4
// Points of type, and whether cards stay whole: the first way in which the stories are two sheets, else the last.
const WAYS = [[10, true], [9, true], [10, false], [9, false], [8, false]]
// So much text is many sheets in any type.
const MUCH = 60_000

/** How many sheets of a paper these are in the type they have; the style sheet lays them out in one column to be measured. */
function count(paper, [wide, high], whole) {
  paper.style.setProperty("--paper-wide", `${wide}mm`)
  paper.style.setProperty("--paper-column", `${(wide - GAP) / 2}mm`)
  const cards = paper.querySelector(".paper-cards")
  const tall = (element) => element.getBoundingClientRect().height / MM
  const first = Math.max(0, high - cards.offsetTop / MM)
  if (whole) return packed([...cards.children].map(tall), first - SLACK, high - SLACK)
  const rest = tall(cards) - 2 * Math.max(0, first - LOST)
  return 1 + Math.max(0, Math.ceil(rest / (2 * (high - LOST))))
}

/** How many sheets these cards are, each whole, in two columns a sheet, of which the first sheet's are shorter. */
export function packed(cards, first, high) {
  let column = 0
  let room = first
  for (const card of cards) {
    if (card > high) return Infinity
    while (card > room) room = ++column < 2 ? first : high
    room -= card + BETWEEN
  }
  return 1 + Math.floor(column / 2)
}

/** Set these sheets in the largest type in which they are two, else in the smallest; gives how many they are. */
export function fit(paper) {
  let most = 0
  paper.toggleAttribute("data-measure", true)
  for (const [size, whole] of paper.textContent.length > MUCH ? WAYS.slice(-1) : WAYS) {
    paper.style.setProperty("--paper-type", `${size}pt`)
    paper.toggleAttribute("data-whole", whole)
    most = Math.max(...PAPERS.map((one) => count(paper, one, whole)))
    if (most <= 2) break
  }
  paper.removeAttribute("data-measure")
  return most
}
