// Where a question once was, an address with its id goes on to where it is; without scripts the link does.
import { named } from "./answer.js"

export class GuideMoved extends HTMLElement {
  connectedCallback() {
    if (named(location.hash) === this.id) location.replace(this.querySelector("a").href)
  }
}
