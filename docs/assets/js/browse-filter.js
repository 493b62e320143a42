// Which questions fit the chosen filters, and how many each choice would give. No DOM.

/** The filters that offer choices. Within one, any choice may fit; all filters together must. */
export const FILTERS = ["level", "kind", "role", "many", "topic", "tag"]

/** The words of a text as they are compared: without case, accents and signs. */
export function words(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What a question is filtered by: `facts` are its level, kind, roles, whether it is asked often, and its tags. */
export function row(facts, topic, texts, allRoles) {
  const [level, kind, roles, many, ...tag] = facts.split(" ")
  const role = roles === "all" ? allRoles : roles.split(",")
  return { level: [level], kind: [kind], role, many: [many], topic: [topic], tag, texts, searched: null }
}

/** Whether each wanted word begins a word of the question. */
function says(question, wanted) {
  question.searched ??= " " + words(question.texts()).join(" ")
  return wanted.every((word) => question.searched.includes(" " + word))
}

/**
 * `chosen` is filter -> Set of values, `query` the words. Gives which of the rows fit, and filter -> value -> how many
 * questions fit with that choice, as far as the other filters allow.
 */
export function filtered(rows, chosen, query) {
  const wanted = words(query)
  const active = FILTERS.filter((name) => chosen[name]?.size)
  const counts = Object.fromEntries(FILTERS.map((name) => [name, new Map()]))
  const count = (name, row) => row[name].forEach((value) => counts[name].set(value, (counts[name].get(value) ?? 0) + 1))
  const fits = rows.map((row) => {
    const failed = active.filter((name) => !row[name].some((value) => chosen[name].has(value)))
    if (failed.length > 1 || !says(row, wanted)) return false
    // Only its own choice keeps it out, so another choice of that filter would let it in.
    for (const name of failed.length ? failed : FILTERS) count(name, row)
    return !failed.length
  })
  return { fits, counts }
}

/** The [filter, value] pairs that an address names in its query, in their order; what `isKnown` does not know is left out. */
export function fromAddress(query, isKnown) {
  const pairs = [...new URLSearchParams(query)].filter(([name, value]) => (name === "words" ? value.trim() : isKnown(name, value)))
  const seen = new Set()
  return pairs.filter(([name, value]) => {
    const key = name === "words" ? name : `${name}=${value}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The query of the address that names these pairs, with its question mark, or an empty string. */
export function toAddress(pairs) {
  return pairs.length ? `?${new URLSearchParams(pairs)}` : ""
}
