// What scrolls sideways must be reachable by keyboard, and only that.

const FRAMES = ".math, .scroll, .q-figure, pre > code, .md-typeset__scrollwrap, :is(p, dd, figcaption):has(> math), :is(ul, ol):has(> li > math)"

function mark() {
  // Material makes a navigation landmark of every copy button.
  for (const copy of document.querySelectorAll("nav.md-code__nav")) copy.setAttribute("role", "none")
  for (const frame of document.querySelectorAll(FRAMES)) {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0
    else frame.removeAttribute("tabindex")
  }
}

/** Mark what scrolls now, and again whenever answers open, fonts arrive, or the window or the page changes. */
export function reachFrames() {
  let asked = 0
  const ask = () => {
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(mark)
  }
  document.addEventListener("toggle", ask, true)
  document.addEventListener("guide-filled", ask)
  document.fonts.addEventListener("loadingdone", ask)
  addEventListener("resize", ask)
  new MutationObserver(ask).observe(document.body, { childList: true })
  addEventListener("load", ask)
  ask()
}
