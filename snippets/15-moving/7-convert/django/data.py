from dataclasses import dataclass


@dataclass
class Article:
    id: int
    title: str
    tags: list
    rating: int | None = None

    def excerpt(self, length):
        return self.title[:length] + "…"


ARTICLES = [
    Article(1, "Hello", ["python", "web"]),
    Article(2, "Ada & Grace", [], 5),
]
CONTEXT = {
    "articles": ARTICLES,
    "article": ARTICLES[0],
    "links": {"Source": "https://example.org/"},
    "form": {},
}
