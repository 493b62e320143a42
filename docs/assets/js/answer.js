// An answer opens when the address names its question, however the reader arrived.

/** The id that an address names, or an empty string. */
export function named(hash) {
  try {
    return decodeURIComponent(hash.replace(/^#/, ""))
  } catch {
    return ""
  }
}

export class GuideAnswer extends HTMLElement {
  connectedCallback() {
    this.arrive = this.arrive.bind(this)
    addEventListener("hashchange", this.arrive)
    // A link to the address that is shown already changes nothing, so no event tells of it but the click.
    document.addEventListener("click", this.arrive)
    this.frames()
    // Instant navigation puts the new page in place before or after it changes the address: look once now and once later.
    this.arrive()
    requestAnimationFrame(this.arrive)
  }

  disconnectedCallback() {
    removeEventListener("hashchange", this.arrive)
    document.removeEventListener("click", this.arrive)
  }

  get heading() {
    return this.closest(".q-card")?.previousElementSibling
  }

  arrive(event) {
    const link = event?.type === "click" ? event.target.closest?.("a[href*='#']") : null
    if (event?.type === "click" && !link) return
    const id = named(link ? link.hash : location.hash)
    if (link && link.pathname !== location.pathname) return
    const details = this.querySelector("details")
    if (!id || this.heading?.id !== id || details.open) return
    details.open = true
    this.heading.scrollIntoView()
  }

  // What scrolls sideways must be reachable by keyboard, and only that.
  frames() {
    const mark = () => {
      for (const frame of this.querySelectorAll(".math, .scroll, pre > code")) {
        if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0
        else frame.removeAttribute("tabindex")
      }
    }
    this.addEventListener("toggle", mark, true)
    addEventListener("resize", () => this.isConnected && mark())
  }
}
