// Whoever comes to a page of answers from elsewhere, and has scripts, is led to its topic's page, to the same question.
import { reachFrames } from "./frames.js"

const topic = new URL("..", location)

// From the topic's own page a reader comes here only because the answers could not be fetched there.
if (location.protocol.startsWith("http") && !document.referrer.startsWith(topic.href)) location.replace(topic.href + location.hash)
else reachFrames()
