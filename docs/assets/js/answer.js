// An answer opens when the address names its question, however the reader arrived.

/** The id that an address names, or an empty string. */
export function named(hash) {
  try {
    return decodeURIComponent(hash.replace(/^#/, ""))
  } catch {
    return ""
  }
}

const ACTS = ["wheel", "touchstart", "keydown", "pointerdown"]

/** Scroll to an element, and stay there until the reader moves: instant navigation scrolls the new page once more, late. */
export function keepInView(element, milliseconds = 1500) {
  const done = new AbortController()
  const { signal } = done
  for (const act of ACTS) addEventListener(act, () => done.abort(), { signal, passive: true })
  addEventListener("scroll", () => element.scrollIntoView(), { signal, passive: true })
  setTimeout(() => done.abort(), milliseconds)
  element.scrollIntoView()
}

export class GuideAnswer extends HTMLElement {
  connectedCallback() {
    this.listening = new AbortController()
    const { signal } = this.listening
    addEventListener("hashchange", () => this.arrive(location.hash), { signal })
    // A link to the address that is shown already changes nothing, so no event tells of it but the click.
    document.addEventListener("click", (event) => this.follow(event.target.closest?.("a[href*='#']")), { signal })
    this.arrive(location.hash)
  }

  disconnectedCallback() {
    this.listening.abort()
  }

  get heading() {
    return this.closest(".q-card")?.previousElementSibling
  }

  follow(link) {
    if (link && link.origin === location.origin && link.pathname === location.pathname) this.arrive(link.hash)
  }

  arrive(hash) {
    const id = named(hash)
    const old = id && this.closest(".q-card")?.querySelector(`.q-old[id="${CSS.escape(id)}"]`)
    if (!this.isConnected || !id || (this.heading?.id !== id && !old)) return
    this.querySelector("details").open = true
    keepInView(this.heading)
  }
}
