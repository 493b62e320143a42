// Comes with every page and does little: opens the search, and fetches the rest when somebody comes near it.

// What searching needs, asked for at once, so that none waits for another.
const MODULES = ["./search-box.js", "./engine.js", "./words.js"]
const OPENS = new Set(["/", "f", "s"])

/** Fetch the search when it is approached: by pointer, touch, focus, its keys, or an address with a query. */
export function searchWhenApproached() {
  const search = document.querySelector("[data-search]")
  const toggle = document.getElementById("__search")
  if (!search || !toggle) return
  search.dataset.ready = ""
  const input = search.querySelector("input")
  // The address of the page changes without this box: instant navigation.
  const index = new URL(search.dataset.search, location)
  let box
  const fetchAll = () => {
    box ??= Promise.all([...MODULES.map((module) => import(module)), fetchIndex(index)])
      .then(([{ SearchBox }, , , found]) => new SearchBox(search, toggle, found, new URL("..", index)))
      .catch(() => {
        box = undefined
        search.querySelector("[role=status]").textContent = "The search could not be fetched. Go online and type again."
      })
  }
  const open = (opened) => toggle.checked !== opened && toggle.click()

  for (const near of [search, ...document.querySelectorAll("label[for=__search]")]) {
    for (const event of ["pointerenter", "touchstart"]) near.addEventListener(event, fetchAll, { passive: true })
  }
  input.addEventListener("input", fetchAll)
  input.addEventListener("focus", () => {
    fetchAll()
    open(true)
  })
  toggle.addEventListener("change", () => toggle.checked && input.focus())
  search.querySelector("form").addEventListener("submit", (event) => event.preventDefault())
  search.querySelector("form").addEventListener("reset", () => input.focus())
  addEventListener("keydown", (event) => {
    if (toggle.checked || event.metaKey || event.ctrlKey || event.altKey || event.isComposing || !OPENS.has(event.key)) return
    if (event.target.closest?.("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]")) return
    event.preventDefault()
    input.focus()
    input.select()
  })
  const asked = new URLSearchParams(location.search).get("q")
  if (asked) {
    input.value = asked
    fetchAll()
    open(true)
  }
}

async function fetchIndex(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(answer.status)
  return answer.json()
}
