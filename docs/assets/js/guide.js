// The site's own scripts: each feature is a custom element over HTML that is useful without it.
import { GuideAnswer } from "./answer.js"
import { fillAtFirstAct } from "./answers.js"
import { reachFrames } from "./frames.js"
import { menuByKeyboard } from "./menu.js"
import { GuideMoved } from "./moved.js"
import { OpenAll } from "./open-all.js"
import { openForPrint } from "./print.js"
import { GuidePrint } from "./print-choice.js"
import { searchWhenApproached } from "./search.js"

customElements.define("guide-answer", GuideAnswer)
customElements.define("guide-moved", GuideMoved)
customElements.define("guide-open-all", OpenAll)
customElements.define("guide-print", GuidePrint)
menuByKeyboard()
openForPrint()
reachFrames()
searchWhenApproached()

// What only some pages need is fetched when its element is there: the element's name, and the module whose default it is.
const FEATURES = {
  "guide-browse": "./browse.js",
  "guide-checklist": "./checklist.js",
  "guide-kit": "./kit.js",
  "guide-stories": "./stories.js",
}

function fetchFeatures() {
  for (const [name, module] of Object.entries(FEATURES)) {
    if (document.querySelector(name) && !customElements.get(name))
      import(module).then((found) => customElements.get(name) ?? customElements.define(name, found.default))
  }
}

// Material tells of each page that it shows, the first one too.
window.document$.subscribe(fetchFeatures)
window.document$.subscribe(fillAtFirstAct)
