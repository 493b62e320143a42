// The choice of an interview as an address's query, and back. Whatever a query says, the choice is one that can be made.

const SEED = /^[a-z0-9]{1,12}$/
const MOST = 60

/** A choice from a query such as `?role=mlops&minutes=45&seed=x7k2`; `known` has roles, levels, minutes, topics and ids. */
export function read(query, known) {
  const given = new URLSearchParams(query)
  const one = (name, among, other) => (among.includes(given.get(name)) ? given.get(name) : other)
  // A form sends a name once for each of its values.
  const some = (name, among) => [...new Set(given.getAll(name).join(",").slice(0, 5000).split(","))].filter((id) => among.has(id)).slice(0, MOST)
  const seed = (given.get("seed") ?? "").toLowerCase()
  return {
    role: one("role", known.roles, known.roles[0]),
    level: one("level", known.levels, known.levels[1]),
    minutes: Number(one("minutes", known.minutes, "45")),
    // In the catalogue's order, so that the order of ticking changes nothing.
    topics: [...known.topics].filter((topic) => some("topics", known.topics).includes(topic)),
    seed: SEED.test(seed) ? seed : "",
    without: some("without", known.ids),
    view: given.get("view") === "candidate" ? "candidate" : "sheet",
  }
}

/** Whether a query is what the form sends by itself, where it was sent before its script had come. */
export function sent(query) {
  const given = new URLSearchParams(query)
  return ["role", "level", "minutes"].every((name) => given.has(name)) && !given.has("seed")
}

/** What makes a set the same set: everything but its view and what was swapped. */
export function name({ role, level, minutes, topics, seed }) {
  return [role, level, minutes, topics.join(","), seed].join("/")
}

/** The query of a choice, shortest first; empty without a seed, for then there is no set. */
export function write({ role, level, minutes, topics, seed, without, view }) {
  if (!seed) return ""
  const parts = { role, level, minutes, topics: topics.join(","), seed, without: without.join(","), view: view === "sheet" ? "" : view }
  const said = Object.entries(parts).filter(([, value]) => value !== "")
  return `?${said.map(([key, value]) => `${key}=${value}`).join("&")}`
}

/** A new seed of four signs, without those that are confused when read aloud. */
export function freshSeed() {
  const signs = "23456789abcdefghjkmnpqrstuvwxyz"
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => signs[byte % signs.length]).join("")
}
