// Which questions an interview has: arithmetic over the catalogue, the same on every device for the same choice and seed.
//
// A question: { id, topic, level, kind, minutes, roles }, roles null for everybody.
// A choice:   { role, level, minutes, topics, usual, seed, without }, `usual` being the topics where none is chosen.

export const LEVELS = ["foundation", "intermediate", "advanced"]
export const OPENING = 5
export const CLOSING = 5

// An exercise rather than an answer, from this many minutes; it comes unasked only in an interview of LONG_FROM minutes.
const LONG = 15
const LONG_FROM = 90
// What the shortest question takes, so that an exercise leaves room for one.
const SHORTEST = 8
const STORY_FROM = 45

/** Whether a question is an exercise. */
export const isLong = (question) => question.minutes >= LONG

/** Minutes of a question with its follow-ups. */
export const takes = (question) => question.minutes + (isLong(question) ? 5 : 2)

/** A number for a seed and an id: those with the lowest are taken first, so a new question displaces one at most. */
export function rank(seed, id) {
  let hash = 0x811c9dc5
  for (const sign of `${seed}/${id}`) hash = Math.imul(hash ^ sign.codePointAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const levelsApart = (question, level) => Math.abs(LEVELS.indexOf(question.level) - LEVELS.indexOf(level))

/** The best of some questions beside those chosen: near the level, then topics and kinds that are not there yet, then by rank. */
function best(questions, chosen, { level, seed }) {
  const count = (name, value) => chosen.filter((other) => other[name] === value).length
  const key = (question) => [
    levelsApart(question, level),
    count("topic", question.topic),
    count("kind", question.kind),
    rank(seed, question.id),
  ]
  const earlier = (a, b) => a.find((value, i) => value !== b[i]) < b.find((value, i) => value !== a[i])
  let found = null
  for (const question of questions) {
    const mine = { question, key: key(question) }
    if (!found || earlier(mine.key, found.key)) found = mine
  }
  return found?.question
}

/** What each place of an interview asks for. */
function places({ level, topics }) {
  const at = LEVELS.indexOf(level)
  const talk = (question) => topics.length > 0 || question.kind !== "behavioral"
  const short = (question) => !isLong(question) && talk(question)
  return {
    first: (question) => short(question) && question.level === LEVELS[at - 1],
    level: (question) => short(question) && question.level === level,
    near: (question) => short(question) && levelsApart(question, level) === 1,
    long: (question) => isLong(question) && levelsApart(question, level) <= 1,
    story: (question) => question.kind === "behavioral",
    edge: (question) => short(question) && question.level === LEVELS[at + 1],
  }
}

/**
 * The set for a choice: { questions, asked, left, lacks }. Each question has its `place` and `takes`; `asked` is the sum.
 * `lacks` says what could not be met: { short, near, exercise, topics, edge, dropped }.
 */
export function choose(catalogue, choice) {
  const { role, minutes, topics, usual, without = [] } = choice
  const wanted = new Set(topics.length ? topics : usual)
  const pool = catalogue.filter((q) => wanted.has(q.topic) && (!q.roles || q.roles.includes(role)))
  const place = places(choice)
  const chosen = []
  let left = minutes - OPENING - CLOSING

  function take(name, limit = left, fits = place[name]) {
    const open = pool.filter((q) => takes(q) <= Math.min(limit, left) && fits(q) && !chosen.some((other) => other.id === q.id))
    const question = best(open, chosen, choice)
    if (!question) return false
    chosen.push({ ...question, place: name, takes: takes(question) })
    left -= takes(question)
    return true
  }

  const onlyLong = !pool.some((q) => place.first(q) || place.level(q) || place.near(q) || place.story(q))
  const budget = left
  const room = onlyLong ? budget : topics.length ? budget - SHORTEST : minutes >= LONG_FROM ? budget / 2 : 0
  if (minutes >= STORY_FROM) take("story")
  take("long", room)
  while (onlyLong && take("long"));
  take("level")
  take("first")
  take("edge")
  while (take("level"));
  while (take("near"));

  // A swap changes its own question alone, and none that was swapped comes back.
  const dropped = []
  for (const [i, id] of without.entries()) {
    const at = chosen.findIndex((q) => q.id === id)
    if (at < 0) continue
    const [old] = chosen.splice(at, 1)
    left += old.takes
    const gone = new Set(without.slice(0, i + 1))
    const fresh = (fits) => (q) => fits(q) && !gone.has(q.id)
    if (!take(old.place, left, fresh(place[old.place])) && !(isLong(old) || take("near", left, fresh(place.near)))) dropped.push(id)
  }

  const order = ["first", "below", "level", "long", "story", "above", "edge"]
  const turn = (q) => order.indexOf(q.place !== "near" ? q.place : LEVELS.indexOf(q.level) < LEVELS.indexOf(choice.level) ? "below" : "above")
  chosen.sort((a, b) => turn(a) - turn(b))
  const has = new Set(chosen.map((q) => q.topic))
  const exercises = pool.filter(place.long)
  return {
    questions: chosen,
    asked: chosen.reduce((sum, q) => sum + q.takes, 0),
    left,
    lacks: {
      short: left >= SHORTEST,
      near: chosen.filter((q) => q.place === "near").length,
      exercise: topics.length && exercises.length && !chosen.some(isLong) ? Math.min(...exercises.map(takes)) : 0,
      topics: topics.filter((topic) => !has.has(topic)),
      edge: choice.level !== "advanced" && chosen.length > 2 && !chosen.some((q) => q.place === "edge"),
      dropped,
    },
  }
}
