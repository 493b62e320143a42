// People search in sentences; Material's engine matches every word as the beginning of one, "do" and "a" too, and drowns in them.

const SMALL = new Set(
  ("a an and are as at be between by can could do does doing for from get gets has have how i if in into is it its me mean my of on or " +
    "our so tell than that the their them then these they this to us use used using was we were what when where which while who why will " +
    "with without would you your explain describe").split(" "),
)

/** A query without its small words, or as it was if it has no others. */
export function essence(query) {
  const words = query.trim().split(/\s+/).filter((word) => !SMALL.has(word.toLowerCase().replace(/[^a-z]/g, "")) || /\d/.test(word))
  return words.length ? words.join(" ") : query
}

// Material's word for a query among the messages to its search worker.
const QUERY = 2

/** Let Material ask its worker for the essence of what is typed. */
export function searchByEssence() {
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (message, ...rest) {
    const asks = message?.type === QUERY && typeof message.data === "string"
    return post.call(this, asks ? { ...message, data: essence(message.data) } : message, ...rest)
  }
}
