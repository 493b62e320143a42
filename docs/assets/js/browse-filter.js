// Which questions fit the chosen filters, and how many each choice would give. No DOM.

/** The filters that offer choices. Within one, any choice may fit; all filters together must. */
export const FILTERS = ["level", "kind", "role", "many", "topic", "tag"]

/** The words of a text as they are compared: without case, accents and signs. */
export function words(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A question for `filtered`: for each filter the numbers of the choices that it is among, and a function that gives its texts. */
export function row(choices, texts) {
  return { choices, all: choices.flat(), texts, searched: null }
}

/** Whether each wanted word begins a word of the question; with no words, its texts are only made ready. */
export function says(row, wanted = []) {
  row.searched ??= " " + words(row.texts()).join(" ")
  return wanted.every((word) => row.searched.includes(" " + word))
}

/**
 * `chosen` has for each filter the numbers of its chosen choices, of `size` in all; `query` is the words. Gives which of the
 * rows fit, and for each choice how many questions fit with it, as far as the other filters allow.
 */
export function filtered(rows, size, chosen, query) {
  const wanted = words(query)
  const isChosen = new Uint8Array(size)
  for (const at of chosen.flat()) isChosen[at] = 1
  const active = chosen.flatMap((some, filter) => (some.length ? [filter] : []))
  const counts = new Uint32Array(size)
  const fits = rows.map((row) => {
    const failed = active.filter((filter) => !row.choices[filter].some((at) => isChosen[at]))
    if (failed.length > 1 || (wanted.length && !says(row, wanted))) return false
    // Only its own choice keeps it out, so another choice of that filter would let it in.
    for (const at of failed.length ? row.choices[failed[0]] : row.all) counts[at]++
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
