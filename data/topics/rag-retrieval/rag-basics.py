"""The retrieval half of RAG on five passages: TF-IDF vectors, cosine similarity, and the prompt it builds.

>>> index = Index(PASSAGES)
>>> index.search("How many days do I have to return a kettle?", k=3)
[(0, 0.45), (1, 0.31), (3, 0.29)]
>>> print(prompt("How many days do I have to return a kettle?", index, k=2))
Answer from the passages only, cite their numbers, or say NOT FOUND.
[0] Small appliances: return a kettle, toaster or mixer within 45 days of delivery.
[1] Other goods: return them within 30 days of delivery, unused.
Question: How many days do I have to return a kettle?

No word in common with the passage on refunds, so word overlap cannot find it:

>>> index.search("Can I get my money back?", k=2)
[(0, 0.0), (1, 0.0)]
"""

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

PASSAGES = [
    "Small appliances: return a kettle, toaster or mixer within 45 days of delivery.",
    "Other goods: return them within 30 days of delivery, unused.",
    "Descale the kettle once a month, and let it cool first.",
    "Refunds reach the card within 5 working days of the return.",
    "Delivery takes 2 to 4 days; you may track it in the app.",
]


class Index:
    """Unit vectors of the passages, shape (passages, vocabulary)."""

    def __init__(self, passages):
        self.passages = passages
        self.vectorizer = TfidfVectorizer(stop_words="english")
        self.vectors = self.vectorizer.fit_transform(passages)

    def search(self, question, k):
        """Numbers and cosine similarities of the k nearest passages, best first."""
        scores = (self.vectors @ self.vectorizer.transform([question]).T).toarray().ravel()
        return [(int(i), round(float(scores[i]), 2)) for i in np.argsort(-scores, kind="stable")[:k]]


def prompt(question, index, k):
    """What the language model gets: instructions, the k passages with numbers, the question."""
    evidence = "\n".join(f"[{i}] {index.passages[i]}" for i, _ in index.search(question, k))
    return f"Answer from the passages only, cite their numbers, or say NOT FOUND.\n{evidence}\nQuestion: {question}"
