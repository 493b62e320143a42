// On paper every answer and follow-up is open; afterwards the page is as it was.

export function openForPrint() {
  let opened = []
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")]
    for (const details of opened) details.open = true
  })
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false
    opened = []
  })
}
