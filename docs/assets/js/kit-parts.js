// What a sheet shows of a question, taken from the question's own page, so that there is one source for it.

const pages = new Map()

/** A page of this site as a document; each is fetched once. */
function page(address) {
  if (!pages.has(address)) {
    const found = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} for ${address}`)
      return new DOMParser().parseFromString(await response.text(), "text/html")
    })
    found.catch(() => pages.delete(address))
    pages.set(address, found)
  }
  return pages.get(address)
}

/** A copy for this page of what a node holds: its links lead where they led, and no id is there twice. */
function copied(node, address) {
  const copy = document.importNode(node, true)
  for (const link of copy.querySelectorAll("a[href]")) {
    if (/^#__/.test(link.getAttribute("href"))) link.replaceWith(...link.childNodes)
    else link.href = new URL(link.getAttribute("href"), address).href
  }
  for (const named of copy.querySelectorAll("[id], [aria-labelledby]")) {
    named.removeAttribute("id")
    named.removeAttribute("aria-labelledby")
  }
  const all = document.createDocumentFragment()
  all.append(...copy.childNodes)
  return all
}

/** The first sentence of a text, with its formulas, as a fragment. */
export function firstSentence(nodes) {
  const all = document.createElement("div")
  all.append(nodes)
  const texts = document.createTreeWalker(all, NodeFilter.SHOW_TEXT)
  let before = ""
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement.closest("math, code")) {
      before += text.data
      continue
    }
    // Not "e.g. ridge", nor "J. Smith": a word of two letters or more, and a capital, a formula or nothing after it.
    const end = [...text.data.matchAll(/[^\s.]{2}[)”"’]*[.?!][)”"’]*(?=\s+\p{Lu}|\s*$)/gu)].find((found) => before.length + found.index > 25)
    before += text.data
    if (!end) continue
    const rest = document.createRange()
    rest.setStart(text, end.index + end[0].length)
    rest.setEndAfter(all.lastChild)
    rest.deleteContents()
    break
  }
  const short = document.createDocumentFragment()
  const blocks = all.children.length === 1 && all.firstElementChild.matches("p") ? all.firstElementChild : all
  short.append(...blocks.childNodes)
  return short
}

/** The parts of a question { href, kind }: task, listens, follows, pitfalls; each holds functions that give fresh copies. */
export async function partsOf({ href, kind }) {
  const url = new URL(href)
  const id = decodeURIComponent(url.hash.slice(1))
  url.hash = ""
  // A topic's page has the tasks; its full answers stand in a page of their own.
  const answers = new URL("answers/", url)
  const [topic, card] = await Promise.all([kind === "coding" ? page(url.href) : null, page(answers.href).then((found) => found.getElementById(id))])
  if (!card) throw new Error(`no question ${id} in ${answers}`)
  const task = topic?.getElementById(id)?.nextElementSibling.querySelector(".q-task")
  const all = (selector) => [...card.querySelectorAll(selector)]
  const copy = (node) => () => copied(node, answers.href)
  const follows = all(".q-follow, .q-next").map((node) => {
    const summary = node.querySelector("summary")
    if (!summary) return { ask: copy(node), answer: null }
    const rest = node.cloneNode(true)
    rest.querySelector("summary").remove()
    return { ask: copy(summary), answer: copy(rest) }
  })
  return {
    task: task ? () => copied(task, url.href) : null,
    listens: all(".q-listens > li").map(copy),
    follows,
    pitfalls: all(".q-pitfalls > dt").map((claim) => ({ claim: copy(claim), truth: copy(claim.nextElementSibling) })),
  }
}
