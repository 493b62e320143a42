"""A work has a DOI, an arXiv id, an ISBN or an address, so that a reader can find it."""


def check(bank):
    for reference in bank.references.values():
        work = reference.content
        if not (work.doi or work.arxiv or work.isbn or work.url):
            yield reference.problem((), "no way to find this work", "add doi, arxiv, isbn or url", key=True)
