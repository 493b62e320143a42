// What counts as a word in search, and what remains of one: the same as hooks/guide/words.py, whose lists come with the index.

const VOWEL = /[aeiouy]/
const DOUBLE = /([bdfgmnprt])\1$|ll$/

/** The words of a text: Latin letters and digits, small, without accents. */
export function words(text) {
  return text.normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** A function that takes the endings off a word, by the rules [ending, what stands in its place, letters before it]. */
export function stemmer(endings) {
  const known = new Map()
  const shorter = (word) => {
    for (const [ending, instead, least] of endings) {
      if (word.length - ending.length < least || !word.endsWith(ending)) continue
      const rest = word.slice(0, word.length - ending.length) + instead
      const verb = ending === "ing" || ending === "ed"
      if (!verb) return rest
      if (VOWEL.test(rest)) return DOUBLE.test(rest) ? rest.slice(0, -1) : rest
    }
    return word
  }
  return (word) => {
    if (known.has(word)) return known.get(word)
    let rest = word
    for (let round = 0; round < 4; round++) {
      const next = shorter(rest)
      if (next === rest) break
      rest = next
    }
    known.set(word, rest)
    return rest
  }
}

// Three rows of the table that `typos` fills; a word is never longer than what a search box is good for.
const LONGEST = 64
const ROWS = [1, 2, 3].map(() => new Uint8Array(LONGEST + 1))

/**
 * How many letters must be added, left out, exchanged or swapped to make the stem `term` of the word `typed`, after which one
 * of `tails` may follow; more than `most` is `most + 1`.
 */
export function typos(typed, term, most, tails) {
  const [height, width] = [typed.length, term.length]
  if (width > LONGEST || width - height > most || height - width > most + 5) return most + 1
  let best = most + 1
  let [before, above, row] = ROWS
  for (let j = 0; j <= width; j++) above[j] = j
  for (let i = 1; i <= height; i++) {
    let least = (row[0] = i)
    const sign = typed.charCodeAt(i - 1)
    const last = typed.charCodeAt(i - 2)
    for (let j = 1; j <= width; j++) {
      const other = term.charCodeAt(j - 1)
      let count = above[j - 1] + (sign === other ? 0 : 1)
      if (above[j] + 1 < count) count = above[j] + 1
      if (row[j - 1] + 1 < count) count = row[j - 1] + 1
      if (i > 1 && j > 1 && last === other && sign === term.charCodeAt(j - 2) && before[j - 2] + 1 < count) count = before[j - 2] + 1
      row[j] = count
      if (count < least) least = count
    }
    if (row[width] < best && tails.has(typed.slice(i))) best = row[width]
    if (least > most) break
    ;[before, above, row] = [above, row, before]
  }
  return best
}
