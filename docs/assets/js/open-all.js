// A button that opens or closes every answer of a page.

export class OpenAll extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    this.button = document.createElement("button")
    this.button.type = "button"
    this.button.className = "q-button"
    this.button.addEventListener("click", () => this.toggle())
    this.append(this.button)
    this.listen = this.label.bind(this)
    document.addEventListener("toggle", this.listen, true)
    this.label()
  }

  disconnectedCallback() {
    document.removeEventListener("toggle", this.listen, true)
  }

  get answers() {
    return [...document.querySelectorAll("details.q-answer")]
  }

  toggle() {
    const open = this.answers.some((answer) => !answer.open)
    for (const answer of this.answers) answer.open = open
    this.label()
  }

  label() {
    const text = this.answers.some((answer) => !answer.open) ? "Open all answers" : "Close all answers"
    if (this.button.textContent !== text) this.button.textContent = text
  }
}
