// Material folds all results of a page but the best into "more on this page"; here each is a question of its own.

export function showEveryResult() {
  const list = document.querySelector(".md-search-result__list")
  if (!list) return
  new MutationObserver(() => {
    for (const more of list.querySelectorAll("details:not([open])")) more.open = true
  }).observe(list, { childList: true, subtree: true })
}
