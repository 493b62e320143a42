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
    this.listening = new AbortController()
    const { signal } = this.listening
    addEventListener("hashchange", () => this.arrive(location.hash), { signal })
    // A link to the address that is shown already changes nothing, so no event tells of it but the click.
    document.addEventListener("click", (event) => this.follow(event.target.closest?.("a[href*='#']")), { signal })
    this.arrive(location.hash)
    // Instant navigation scrolls once the new page is in place, measured before this answer was open.
    requestAnimationFrame(() => requestAnimationFrame(() => this.arrive(location.hash)))
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
    this.heading.scrollIntoView()
  }
}
