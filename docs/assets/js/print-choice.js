// Buttons that print a topic: with all answers, or its questions alone with lines to write an answer on.
import { fillAnswers } from "./answers.js"

/** How many lines an answer of so many minutes is written on: three questions of five minutes share a sheet. */
export function linesFor(minutes) {
  return Math.min(22, Math.max(5, minutes + 2))
}

export class GuidePrint extends HTMLElement {
  connectedCallback() {
    this.listening = new AbortController()
    const { signal } = this.listening
    this.addEventListener("click", ({ target }) => target.value && this.print(target.value), { signal })
  }

  disconnectedCallback() {
    this.listening.abort()
  }

  async print(what) {
    if (what === "answers") {
      await fillAnswers()
    } else {
      document.documentElement.dataset.print = what
      const lines = [...document.querySelectorAll(".q-card[data-minutes]")].map(writingLines)
      const restore = () => {
        delete document.documentElement.dataset.print
        for (const block of lines) block.remove()
      }
      addEventListener("afterprint", restore, { once: true })
    }
    print()
  }
}

function writingLines(card) {
  const block = document.createElement("div")
  block.className = "q-lines"
  for (let left = linesFor(Number(card.dataset.minutes)); left > 0; left--) block.append(document.createElement("span"))
  card.append(block)
  return block
}
