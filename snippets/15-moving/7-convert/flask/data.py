from dataclasses import dataclass


@dataclass
class Article:
    id: int
    title: str
    tags: list
    rating: int | None = None

    def is_long(self):
        return len(self.title) > 10


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
