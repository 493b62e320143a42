// The site's own scripts: each feature is a custom element over HTML that is useful without it.
import { GuideAnswer } from "./answer.js"
import { reachFrames } from "./frames.js"
import { GuideMoved } from "./moved.js"
import { OpenAll } from "./open-all.js"
import { openForPrint } from "./print.js"
import { searchByEssence } from "./query.js"
import { showEveryResult } from "./results.js"

customElements.define("guide-answer", GuideAnswer)
customElements.define("guide-moved", GuideMoved)
customElements.define("guide-open-all", OpenAll)
openForPrint()
reachFrames()
searchByEssence()
showEveryResult()
