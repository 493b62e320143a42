// The full answers of a topic stand in a page of their own: fetched when the reader first acts, and put in their places.
import { named } from "./answer.js"

const REST = ".q-rest > a"
const FIRST_ACTS = ["pointerdown", "touchstart", "keydown", "wheel", "scroll", "toggle"]

/** Whether an event is the reader's doing: a browser also tells of what is open, or scrolled in a sidebar, from the start. */
function isAct({ type, target }) {
  if (type === "scroll") return target === document
  return type !== "toggle" || target.matches("details.q-answer")
}

/** The text of a page of answers as a document, its links made to hold wherever they are put. */
export function answersIn(text, address) {
  const page = new DOMParser().parseFromString(text, "text/html")
  for (const link of page.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), address)
  return page
}

function addressOf(link) {
  return link.href.replace(/#.*/, "")
}

const pages = new Map()

function fetched(address) {
  if (!pages.has(address)) {
    const page = fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
      return answer.text()
    })
    pages.set(address, page.then((text) => answersIn(text, address)))
    page.catch(() => pages.delete(address))
  }
  return pages.get(address)
}

let copies = 0

/** The button that Material gives to code that is there when a page is shown. */
function copyButton(code) {
  const nav = document.createElement("nav")
  nav.className = "md-code__nav"
  nav.setAttribute("role", "none")
  const button = document.createElement("button")
  button.className = "md-code__button"
  button.title = "Copy to clipboard"
  button.dataset.mdType = "copy"
  code.id = `answer-code-${copies++}`
  button.dataset.clipboardTarget = `#${code.id}`
  nav.append(button)
  return nav
}

function put(link, page) {
  const place = link.parentElement
  const answer = page.getElementById(named(link.hash))
  // A page that is newer than its topic may lack an answer: the link leads there all the same.
  place.classList.remove("q-rest")
  if (!answer) return
  const parts = document.createDocumentFragment()
  parts.append(...[...answer.children].slice(1).map((part) => document.importNode(part, true)))
  for (const code of parts.querySelectorAll("pre > code")) code.before(copyButton(code))
  place.replaceWith(parts)
}

async function fill() {
  for (let link; (link = document.querySelector(`[open] > ${REST}`) ?? document.querySelector(REST)); ) {
    const page = await fetched(addressOf(link))
    if (link.isConnected) put(link, page)
    // A slow device gets to other work between two answers.
    await new Promise((resume) => setTimeout(resume))
  }
  document.dispatchEvent(new Event("guide-filled"))
  if (document.querySelector("math")) await document.fonts.load("1em 'Guide Math'")
}

let filling

/** Put the answers of this page in their places, those first that are open; a link stays where an answer cannot be had. */
export function fillAnswers() {
  filling ??= fill()
    .then(() => armed.abort(), () => {})
    .finally(() => (filling = undefined))
  return filling
}

/** The same before a browser prints, which waits for nothing. */
export function fillAnswersNow() {
  const links = [...document.querySelectorAll(REST)]
  if (!links.length) return
  const address = addressOf(links[0])
  const request = new XMLHttpRequest()
  request.open("GET", address, false)
  try {
    request.send()
  } catch {
    return
  }
  const page = answersIn(request.responseText, address)
  for (const link of links) put(link, page)
}

let armed = new AbortController()

/** Wait for the reader of the page that is shown now to do anything. */
export function fillAtFirstAct() {
  armed.abort()
  armed = new AbortController()
  if (!document.querySelector(REST)) return
  const options = { signal: armed.signal, capture: true, passive: true }
  for (const act of FIRST_ACTS) document.addEventListener(act, (event) => isAct(event) && fillAnswers(), options)
  if (document.querySelector("details.q-answer[open]")) fillAnswers()
}
