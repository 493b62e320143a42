// On paper every answer and follow-up is open; afterwards the page is as it was.

import { fillAnswersNow } from "./answers.js"

export function openForPrint() {
  let opened = []
  addEventListener("beforeprint", () => {
    fillAnswersNow()
    opened = [...document.querySelectorAll("details:not([open])")]
    for (const details of opened) details.open = true
  })
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false
    opened = []
  })
}
