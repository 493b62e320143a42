// The candidate's side of a mock interview: one question at a time and a clock that counts its minutes. No answers.
import { button, make } from "./make.js"
import { partsOf } from "./kit-parts.js"

/** Seconds as a clock shows them; below nought, how far over. */
export function shown(seconds) {
  const whole = Math.abs(Math.ceil(seconds))
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`
  return seconds > -1 ? `${text} left` : `${text} over`
}

/** The questions of a set, one at a time. `tell` announces in words; `signal` stops the clock; `toSheet` changes to the sheet. */
export function mock(questions, { tell, signal, toSheet }) {
  let at = 0
  let left = 0
  let ticking = 0
  let since = 0
  const seconds = () => left - (ticking ? (performance.now() - since) / 1000 : 0)

  const how = make("p", {}, "Answer aloud. Your partner has the sheet of this set, asks the follow-ups and scores.")
  const place = make("p", { class: "kit-place" })
  const asked = make("h3", { tabindex: "-1" })
  const task = make("div", { class: "kit-task" })
  const facts = make("p", { class: "q-meta" })
  const time = make("p", { class: "kit-clock", role: "timer" })
  const run = button("Start the clock", () => (ticking ? pause() : start()))
  const back = button("Previous question", () => go(at - 1))
  const next = button("Next question", () => go(at + 1))
  const done = make("p", {}, "That was the last question. Change places, or open the sheet and go through it together. ", button("Open the sheet", toSheet))

  function tick() {
    const before = time.textContent
    time.textContent = shown(seconds())
    if (before === time.textContent) return
    if (time.textContent === "1:00 left") tell("One minute left.")
    if (time.textContent === "0:00 left") tell("Time. Finish your sentence.")
  }
  function start() {
    since = performance.now()
    ticking = setInterval(tick, 250)
    run.textContent = "Pause the clock"
  }
  function pause() {
    left = seconds()
    clearInterval(ticking)
    ticking = 0
    run.textContent = "Start the clock"
  }
  function show(n) {
    if (ticking) pause()
    at = n
    const q = questions[at]
    left = q.minutes * 60
    place.textContent = `Question ${at + 1} of ${questions.length}`
    asked.textContent = q.question
    facts.textContent = `${q.levelName}, ${q.kindName.toLowerCase()}, ${q.minutes} minutes`
    task.replaceChildren()
    // Only an exercise has more to it than its question.
    if (q.kind === "coding")
      partsOf(q).then(
        (parts) => at === n && parts.task && task.replaceChildren(parts.task()),
        () => at === n && task.replaceChildren("The exercise could not be fetched; your partner can read it to you."),
      )
    back.disabled = at === 0
    next.disabled = at === questions.length - 1
    done.hidden = !next.disabled
    tick()
  }
  function go(n) {
    show(n)
    asked.focus({ preventScroll: true })
  }

  signal.addEventListener("abort", () => clearInterval(ticking))
  const card = make("div", { class: "kit-mock" }, how, place, asked, facts, task, time, make("p", { class: "kit-actions" }, run, back, next), done)
  show(0)
  return card
}
