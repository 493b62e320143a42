// The search engine: reads the index that hooks/guide/search.py writes, and finds what a query means. No DOM.
import { stemmer, typos, words } from "./words.js"

const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((sign) => sign !== '"' && sign !== "\\")
const VALUE = new Map(DIGITS.map((sign, at) => [sign, at]))
const BASE = DIGITS.length
const [ONE, TWO] = [46, 40]

// How much it says to find a word in a title, in another name, among the most telling words of a text, among its others.
const TITLE = 1.1
const NAME = 0.85
const SAID = [0.7, 0.5]
// What it adds if a name is all of the query and nothing else.
const WHOLE = 0.9
// What a question gains by each step in which it is more usual than others; what is left for a page beside questions.
const USUAL = 0.03
const PLACE = 0.8
// What another way to say the query is worth, and how much a word counts that stands nowhere, next to the rarest that does.
const OTHERWISE = 0.97
const UNKNOWN = 0.6
// An unfinished word may be the beginning of so many others, the most frequent ones.
const ENDS = 40
// What is worse than this part of the best is left out.
const NEXT = 0.35
// If less of a query is found together, it may have no answer here.
const SURE = 0.475

export class Engine {
  constructor(index) {
    this.small = new Set(index.small.split(" "))
    this.stem = stemmer(index.endings)
    this.tails = new Set(["", "al", "er", "ers", "es", "ic", "ion", "ions", "ity", "ive", ...index.endings.map(([ending]) => ending)])
    this.terms = index.stems.split(" ")
    this.numbers = new Map(this.terms.map((term, number) => [term, number]))
    this.pages = index.pages.map(([address, title]) => ({ address, title, entries: [] }))
    this.entries = []
    // A name finds an entry: its title, or an alias.
    this.names = []
    this.readEntries(index)
    this.inNames = this.terms.map(() => [])
    this.names.forEach((name) => name.terms.forEach((term) => this.inNames[term].push(name)))
    this.inSaid = this.terms.map(() => [])
    this.readSaid(index.said.split("\n"))
    // The rarer a term, the more it tells.
    this.most = Math.log(1 + this.entries.length)
    this.telling = this.terms.map((_, term) => {
      const having = new Set([...this.inNames[term], ...this.inSaid[term]].map(({ entry }) => entry))
      return Math.log(1 + this.entries.length / Math.max(1, having.size))
    })
    for (const name of this.names) name.telling = name.terms.reduce((sum, term) => sum + this.telling[term], 0)
    // The longest first: it takes its words before another can.
    this.synonyms = index.synonyms.map(([from, to]) => [this.essence(from).map(this.stem), words(to)])
    this.synonyms.sort(([a], [b]) => b.length - a.length)
  }

  readEntries({ titles, anchors, facts, names, pages }) {
    const [title, anchor, fact, other] = [titles.split("\n"), anchors.split(" "), facts.split(" "), names.split("\n")]
    pages.forEach(([address, , count], at) => {
      for (let left = count; left > 0; left--) {
        const number = this.entries.length
        const entry = { title: title[number], page: this.pages[at], address: anchor[number] ? `${address}#${anchor[number]}` : address }
        if (fact[number]) Object.assign(entry, { usual: Number(fact[number][0]), level: fact[number][1], minutes: fact[number].slice(2) })
        this.pages[at].entries.push(entry)
        this.entries.push(entry)
        this.addName(entry, TITLE, this.essence(entry.title).map((word) => this.number(this.stem(word))))
        for (const name of other[number].split(" ")) this.addName(entry, NAME, numbers(name))
      }
    })
  }

  addName(entry, weight, terms) {
    if (terms.length) this.names.push({ entry, weight, terms: [...new Set(terms)] })
  }

  readSaid(texts) {
    texts.forEach((text, number) => {
      text.split(" ").forEach((part, at) => {
        let term = 0
        for (const gap of numbers(part)) this.inSaid[(term += gap)].push({ entry: this.entries[number], weight: SAID[at] })
      })
    })
  }

  number(term) {
    if (!this.numbers.has(term)) this.numbers.set(term, this.terms.push(term) - 1)
    return this.numbers.get(term)
  }

  /** The words of a text without its small words; of a text that has no others, all. */
  essence(text) {
    const found = words(text)
    const rest = found.filter((word) => !this.small.has(word))
    return rest.length ? rest : found
  }

  /**
   * What a query means: `results`, best first, whether it is `sure` that an answer can be among them, and the `terms` that were
   * looked for. The last word may be unfinished.
   */
  search(query, most = 10) {
    const best = new Map()
    const terms = new Set()
    const meant = new Map()
    this.ways(query).forEach((way, at) => {
      const last = way.length - 1
      const looked = way.map((word, place) => {
        const key = `${word} ${place === last}`
        if (!meant.has(key)) meant.set(key, this.meant(word, place === last))
        return meant.get(key)
      })
      for (const of of looked) for (const term of of.keys()) terms.add(term)
      for (const [entry, { known, whole }] of this.found(looked)) {
        const score = (known + WHOLE * whole) * (at ? OTHERWISE : 1) * (entry.level ? 1 + USUAL * entry.usual : PLACE)
        if (!(best.get(entry)?.score >= score)) best.set(entry, { entry, score, known })
      }
    })
    const sorted = [...best.values()].sort((one, other) => other.score - one.score).slice(0, most)
    const results = sorted.filter(({ score }) => score >= NEXT * sorted[0].score)
    return { results, terms, sure: results.slice(0, 3).some(({ known }) => known >= SURE) }
  }

  /** What is found of words, each given as the terms it may mean: entry -> the part `known` of the query, and how `whole` a name fits. */
  found(looked) {
    const entries = new Map()
    const names = new Map()
    let all = 0
    for (const meant of looked) {
      const likeliest = Math.max(...meant.values())
      const tells = [...meant].filter(([, likely]) => likely === likeliest).map(([term]) => this.telling[term])
      const telling = tells.length ? Math.min(...tells) : UNKNOWN * this.most
      all += telling
      const hits = new Map()
      const named = new Map()
      const raise = (map, key, value) => map.set(key, Math.max(map.get(key) ?? 0, value))
      for (const [term, likely] of meant) {
        for (const name of this.inNames[term]) {
          raise(hits, name.entry, name.weight * likely * telling)
          raise(named, name, likely * telling)
        }
        for (const { entry, weight } of this.inSaid[term]) raise(hits, entry, weight * likely * telling)
      }
      for (const [entry, hit] of hits) entries.set(entry, (entries.get(entry) ?? 0) + hit)
      for (const [name, hit] of named) names.set(name, (names.get(name) ?? 0) + hit)
    }
    const found = new Map([...entries].map(([entry, hit]) => [entry, { known: hit / all, whole: 0 }]))
    for (const [{ entry, telling }, hit] of names) {
      const one = found.get(entry)
      one.whole = Math.max(one.whole, Math.min(1, hit / Math.sqrt(all * telling)))
    }
    return found
  }

  /** The terms that a word may mean, each with how likely that is: itself, what it begins, what it is a typing error of. */
  meant(word, unfinished) {
    const stem = this.stem(word)
    const exact = this.numbers.get(stem)
    const meant = new Map(exact === undefined ? [] : [[exact, 1]])
    const named = this.named(word)
    if (unfinished && word.length > 1) {
      for (let number = 0, left = ENDS; number < this.terms.length && left > 0; number++) {
        const term = this.terms[number]
        if (number === exact || !(term.startsWith(stem) || term.startsWith(word))) continue
        meant.set(number, named ? 0.5 : 0.9)
        left--
      }
    }
    if (named || meant.size > 1 || word.length < (/\d/.test(word) ? 6 : 4)) return meant
    const most = word.length > 7 ? 2 : 1
    this.terms.forEach((term, number) => {
      if (term.length < 3 || meant.has(number)) return
      const count = typos(word, term, most, this.tails)
      if (count > most) return
      const usual = (term[0] === word[0] ? 1 : 0.8) * (this.inNames[number].length ? 1 : 0.85)
      meant.set(number, (count < 2 ? 0.8 : 0.55) * usual * (exact === undefined ? 1 : 0.7))
    })
    return meant
  }

  /** Whether a word stands in a title or another name. */
  named(word) {
    return this.inNames[this.numbers.get(this.stem(word))]?.length > 0
  }

  /** Whether two words stand in one name. */
  together(one, other) {
    const [first, second] = [one, other].map((word) => this.numbers.get(this.stem(word)))
    return (this.inNames[first] ?? []).some((name) => name.terms.includes(second))
  }

  /** A query's words, and other ways to say it: words joined and split, synonyms in place of what they stand for. */
  ways(query) {
    const typed = [...new Set(this.essence(query))]
    const changes = [...this.joinedAndSplit(typed), ...this.synonymsIn(typed)].slice(0, 6)
    const ways = [typed, ...changes.map((change) => changed(typed, [change]))]
    return changes.length > 1 ? [...ways, changed(typed, changes)] : ways
  }

  joinedAndSplit(typed) {
    const changes = []
    typed.forEach((word, at) => {
      for (const count of [2, 3]) {
        const joined = typed.slice(at, at + count).join("")
        if (at + count <= typed.length && this.named(joined)) changes.push([Array.from({ length: count }, (_, next) => at + next), [joined]])
      }
      for (let cut = 1; cut < word.length && !this.named(word); cut++) {
        const parts = [word.slice(0, cut), word.slice(cut)]
        if (this.together(...parts)) changes.push([[at], parts])
      }
    })
    return changes
  }

  synonymsIn(typed) {
    const stems = typed.map(this.stem)
    return this.synonyms
      .filter(([from]) => from.every((stem) => stems.includes(stem)))
      .map(([from, to]) => [from.map((stem) => stems.indexOf(stem)), to])
  }

  /** The pages, at most three, on which most of some results are; where there are too few, the pages with most questions. */
  near(results) {
    const worth = new Map()
    for (const { entry, score } of results) if (entry.level) worth.set(entry.page, (worth.get(entry.page) ?? 0) + score)
    const size = (page) => page.entries.filter(({ level }) => level).length
    const largest = this.pages.filter(size).sort((one, other) => size(other) - size(one))
    return [...new Set([...[...worth].sort(([, a], [, b]) => b - a).map(([page]) => page), ...largest])].slice(0, 3)
  }

  /** A text in parts, each with whether it is a word that was looked for. */
  marked(text, terms) {
    return text.split(/([\p{L}\p{N}]+)/u).map((part) => {
      const [word, ...more] = words(part)
      return { part, hit: Boolean(word) && !more.length && !this.small.has(word) && terms.has(this.numbers.get(this.stem(word))) }
    })
  }

  /** How a word that is being typed goes on, by the words of titles; the most frequent first. Empty if none does. */
  rest(typed) {
    if (!this.spelt) {
      this.spelt = new Map()
      for (const { title } of this.entries) for (const word of words(title)) this.spelt.set(word, (this.spelt.get(word) ?? 0) + 1)
    }
    const start = typed.match(/[a-z0-9]+$/i)?.[0].toLowerCase() ?? ""
    if (start.length < 2 || this.spelt.has(start)) return ""
    const found = [...this.spelt].filter(([word]) => word.startsWith(start) && !this.small.has(word))
    return found.length ? found.reduce((most, one) => (one[1] > most[1] ? one : most))[0].slice(start.length) : ""
  }
}

/** Numbers, each written in one to three signs: see `digits` in hooks/guide/search.py. */
function numbers(text) {
  const found = []
  for (let at = 0; at < text.length; ) {
    const next = () => VALUE.get(text[at++])
    const first = next()
    if (first < ONE) found.push(first)
    else if (first < ONE + TWO) found.push(ONE + (first - ONE) * BASE + next())
    else found.push(ONE + TWO * BASE + (first - ONE - TWO) * BASE ** 2 + next() * BASE + next())
  }
  return found
}

/** Words with others in place of some; a change that needs a word which is gone already is left out. */
function changed(typed, changes) {
  const gone = new Set()
  const come = []
  for (const [places, others] of changes) {
    if (places.some((place) => gone.has(place))) continue
    places.forEach((place) => gone.add(place))
    come.push(...others)
  }
  return [...typed.filter((_, place) => !gone.has(place)), ...come]
}
