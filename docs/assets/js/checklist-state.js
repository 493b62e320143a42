// What is ticked on a checklist: { ticks, cleared }, two lists of names. `cleared` is what "undo" brings back.

export const empty = () => ({ ticks: [], cleared: [] })

const names = (list) => Array.isArray(list) && list.every((name) => typeof name === "string")

/** Whether a stored value is of this form. */
export const valid = (state) => names(state?.ticks) && names(state?.cleared)

/** With one item ticked or not. What was cleared before can no longer be brought back: the next round has begun. */
export function ticked({ ticks }, name, on) {
  const others = ticks.filter((known) => known !== name)
  return { ticks: on ? [...others, name] : others, cleared: [] }
}

/** What of the acts of this tab another one has undone without knowing of them; what it cleared, it cleared knowingly. */
export const lost = ({ ticks, cleared }, acts) =>
  acts.filter(({ name, on }) => ticks.includes(name) !== on && !cleared.includes(name))

/** With those acts done again. */
export const mended = (state, acts) =>
  acts.reduce(({ ticks, cleared }, { name, on }) => ({ ticks: ticked({ ticks }, name, on).ticks, cleared }), state)

/** With nothing ticked, and what was ticked remembered. */
export const cleared = ({ ticks }) => ({ ticks: [], cleared: ticks })

/** With what was cleared ticked again. */
export const restored = ({ ticks, cleared }) => ({ ticks: [...new Set([...ticks, ...cleared])], cleared: [] })

/** What can still be read of a damaged text: the ticks among the names that are known. */
export function salvaged(text, known) {
  const [before] = text.split('"cleared"')
  return { ticks: known.filter((name) => before.includes(`"${name}"`)), cleared: [] }
}

const counted = (number) => `${number} ${number === 1 ? "tick" : "ticks"}`

/** What to say after an act, or where ticks cannot be kept as promised. */
export function told({ act, trouble, number }) {
  if (trouble === "blocked") return "This browser stores nothing for this site: ticks last until you close or reload the page."
  if (trouble === "full") return "This device has no room left to store ticks: the last ones are lost when you close or reload the page."
  if (trouble === "corrupt") return `What this device had stored is damaged: ${counted(number)} could be read. The damaged copy is kept, unchanged.`
  if (trouble === "newer") return "A newer version of this page has stored your ticks, and they are safe. Reload to see them; ticks made now will not stay."
  if (act === "cleared") return `${counted(number)} cleared.`
  if (act === "restored") return `${counted(number)} brought back.`
  return ""
}
