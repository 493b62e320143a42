// The one module that knows storage keys: named shelves in this browser's localStorage, which lose nothing in silence.
//
//   const ticks = shelf("ticks.behavioral-star", { version: 2, empty: () => [], valid: Array.isArray, migrate: { 1: (old) => [...] } })
//   ticks.read()       -> { value, trouble, text }
//   ticks.write(value) -> null where it is stored, else why not; the value then stays in memory, and read() gives it
//
// Trouble is null or one of these; whoever shows a shelf says it in words:
//   "blocked"  the browser refuses storage to this site; values live as long as the page
//   "full"     the last write found no room; the value lives as long as the page
//   "corrupt"  what is stored cannot be read; `text` is it. The next write puts it aside first
//   "newer"    a newer version of the site stored it; `text` is it. Nothing is written over it before setAside()
//
// Stored is { version, saved, value }, under the site's path, then "guide.", then the shelf's name. `migrate[n]` makes a value of version n + 1 from one of version n.

// Sites on one host under several paths share one localStorage, so the site's path is part of every key.
const SITE = new URL(import.meta.url).pathname.replace(/assets\/.*$/, "")
const PREFIX = `${SITE}guide.`

// What could not be stored, by key, as { value, failed }: it outlives the element that wrote it, for instant navigation keeps this module.
const memory = new Map()

/** A short name for a text, the same for the same text (FNV-1a, 32 bits, base 36). */
export function fingerprint(text) {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, "0")
}

/** What is stored under a key: a text, null for nothing, or undefined where storage is blocked. */
function get(key) {
  try {
    return localStorage.getItem(key)
  } catch {
    return undefined
  }
}

function set(key, text) {
  try {
    localStorage.setItem(key, text)
    return null
  } catch (error) {
    // Firefox has its own name for it; an old Safari refuses every write in private windows with the same one.
    return /quota/i.test(error?.name ?? "") ? "full" : "blocked"
  }
}

function remove(key) {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing is stored where storage is blocked.
  }
}

/** The names that start so and have something stored, or kept in memory for want of room. */
export function names(start) {
  const found = new Set(memory.keys())
  try {
    for (let i = 0; i < localStorage.length; i++) found.add(localStorage.key(i))
  } catch {
    // Only memory is left.
  }
  return [...found].filter((key) => key.startsWith(PREFIX + start)).map((key) => key.slice(PREFIX.length)).sort()
}

/** A value of version `from` as one of version `to`, step by step; throws where a step is missing or fails. */
export function upgrade(value, from, to, migrate = {}) {
  for (let version = from; version < to; version++) value = migrate[version](value)
  return value
}

/** A named place for one value. `empty()` makes what an empty shelf holds; `valid(value)` says whether a value can be used. */
export function shelf(name, { version = 1, empty = () => null, valid = () => true, migrate = {} } = {}) {
  const key = PREFIX + name

  /** A stored text as { value } or as { trouble }. */
  function open(text) {
    try {
      const box = JSON.parse(text)
      if (!Number.isInteger(box.version) || box.version < 1) return { trouble: "corrupt" }
      if (box.version > version) return { trouble: "newer" }
      const value = upgrade(box.value, box.version, version, migrate)
      return valid(value) ? { value } : { trouble: "corrupt" }
    } catch {
      return { trouble: "corrupt" }
    }
  }

  const here = {
    name,

    /** { value, trouble, text }: the value, else an empty one and why; `text` is what is stored, as it is stored. */
    read() {
      if (!memory.has(key)) return here.stored()
      const { value, failed } = memory.get(key)
      return { value: structuredClone(value), trouble: failed, text: get(key) }
    },

    /** As read(), but without what is only in memory. */
    stored() {
      const text = get(key)
      if (text === undefined) return { value: empty(), trouble: "blocked", text }
      if (text === null) return { value: empty(), trouble: null, text }
      const { value = empty(), trouble = null } = open(text)
      return { value, trouble, text }
    },

    /** Store a value; null, or why it is only in memory: "full", "blocked", "newer". */
    write(value) {
      const text = get(key)
      const found = typeof text === "string" ? open(text).trouble : null
      let failed = found === "newer" ? "newer" : found === "corrupt" ? here.setAside() : null
      failed ??= set(key, JSON.stringify({ version, saved: new Date().toISOString(), value }))
      if (failed) memory.set(key, { value: structuredClone(value), failed })
      else memory.delete(key)
      return failed
    },

    /** Forget what is here. */
    clear() {
      memory.delete(key)
      remove(key)
    },

    /** Move what is stored here to a key of its own, as it is; null, or why that failed. */
    setAside() {
      const text = get(key)
      if (typeof text !== "string") return text === null ? null : "blocked"
      // There may be room for one copy, not for two.
      remove(key)
      const failed = set(`${PREFIX}aside.${name}.${fingerprint(text)}`, text)
      if (failed) set(key, text)
      return failed
    },

    /** What was set aside here: [{ text, discard() }]. */
    aside() {
      const start = `aside.${name}.`
      const found = names(start).filter((name) => !name.slice(start.length).includes("."))
      return found.map((name) => ({ text: get(PREFIX + name), discard: () => remove(PREFIX + name) }))
    },

    /** Call back when another tab changes this shelf; until `signal` aborts. */
    listen(callback, { signal } = {}) {
      listen((changed) => (changed === name || changed === null) && callback(), { signal })
    },
  }
  return here
}

/** Call back with the name of each shelf that another tab changes, and with null when it clears everything. */
export function listen(callback, { signal } = {}) {
  addEventListener(
    "storage",
    ({ key }) => (key === null || key.startsWith(PREFIX)) && callback(key === null ? null : key.slice(PREFIX.length)),
    { signal },
  )
}
