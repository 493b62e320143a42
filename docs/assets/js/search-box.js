// The dialog of the search: shows what the engine finds as it is typed, and goes where the keys say.
import { Engine } from "./engine.js"

const LEVELS = { f: "Foundation", i: "Intermediate", a: "Advanced" }

export class SearchBox {
  /** `search` is the dialog, `toggle` the box that opens it while ticked, `base` the site's address. */
  constructor(search, toggle, index, base) {
    Object.assign(this, { search, toggle, base, engine: new Engine(index), shown: null })
    this.input = search.querySelector("input")
    this.said = search.querySelector("[role=status]")
    this.list = search.querySelector("ol")
    this.suggested = search.querySelector(".md-search__suggest")
    this.input.addEventListener("input", () => this.show())
    this.search.querySelector("form").addEventListener("reset", () => setTimeout(() => this.show()))
    this.search.addEventListener("keydown", (event) => event.isComposing || this.press(event))
    this.list.addEventListener("click", (event) => event.target.closest("a") && this.close())
    this.toggle.addEventListener("change", () => (this.list.hidden = !this.toggle.checked))
    this.show()
  }

  /** Search for what is typed and show it. */
  show() {
    const query = this.input.value.trim()
    this.list.hidden = !this.toggle.checked
    this.suggested.textContent = ""
    if (query === this.shown) return
    this.shown = query
    this.sure = false
    if (!/[\p{L}\p{N}]/u.test(query)) {
      this.said.textContent = "Type to start searching"
      this.list.replaceChildren()
      return
    }
    const { results, terms, sure } = this.engine.search(query)
    this.sure = sure
    const rest = this.engine.rest(this.input.value)
    this.suggested.textContent = rest && this.input.value + rest
    const items = results.map(({ entry }) => this.item(entry, terms))
    this.said.textContent = sure ? (results.length > 1 ? `${results.length} found, best first` : "1 found") : `No question here fits “${query}”`
    if (sure) this.list.replaceChildren(...items)
    else this.list.replaceChildren(this.instead(results), ...items.slice(0, 3))
    this.search.querySelector(".md-search__scrollwrap").scrollTop = 0
  }

  item(entry, terms) {
    const title = element("p", "search-title")
    for (const { part, hit } of this.engine.marked(entry.title, terms)) title.append(hit ? element("mark", "", part) : part)
    const about = entry.level
      ? `${entry.page.title} · ${LEVELS[entry.level]} · ${entry.minutes} min`
      : entry.title === entry.page.title
        ? entry.address.startsWith("topics/") ? "Topic" : "Page"
        : entry.page.title
    const article = element("article", "md-search-result__article md-typeset")
    article.append(title, element("p", "search-about", about))
    const link = this.link(entry.address, "md-search-result__link")
    link.append(article)
    return wrapped(link)
  }

  /** What is offered where nothing fits: the nearest topics, and the page of wanted questions. */
  instead(results) {
    const near = element("p", "", "Near topics: ")
    this.engine.near(results).forEach((page, at) => near.append(at ? ", " : "", this.link(page.address, "", page.title)))
    const wanted = element("p", "", "Not answered yet? It may be ")
    wanted.append(this.link("wanted/", "", "wanted"), ".")
    const article = element("article", "md-search-result__article md-typeset search-instead")
    article.append(near, wanted)
    if (results.length) article.append(element("p", "search-about", "What comes nearest:"))
    return wrapped(article)
  }

  link(address, style, text = "") {
    const link = element("a", style, text)
    link.href = new URL(address, this.base)
    if (style) link.tabIndex = -1
    return link
  }

  press(event) {
    const { key, target } = event
    if (key === "Escape" || key === "Tab") {
      this.close()
    } else if (key === "Enter" && target === this.input) {
      event.preventDefault()
      this.show()
      if (this.sure) this.list.querySelector("a").click()
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault()
      const stops = [this.input, ...this.list.querySelectorAll("a")]
      const next = Math.max(0, stops.indexOf(document.activeElement)) + (key === "ArrowDown" ? 1 : -1)
      stops.at(next % stops.length).focus()
    } else if (key === "ArrowRight" && target === this.input) {
      if (this.suggested.textContent && this.input.selectionStart === this.input.value.length) {
        this.input.value = this.suggested.textContent
        this.show()
      }
    } else if (key.length === 1 && target !== this.input && !event.metaKey && !event.ctrlKey && !event.altKey) {
      this.input.focus()
    }
  }

  close() {
    if (this.toggle.checked) this.toggle.click()
    this.input.blur()
  }
}

function element(name, style = "", text = "") {
  const made = document.createElement(name)
  if (style) made.className = style
  made.append(text)
  return made
}

function wrapped(content) {
  const item = element("li", "md-search-result__item")
  item.append(content)
  return item
}
