from dataclasses import dataclass

from django.shortcuts import render
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@dataclass
class Article:
    title: str
    views: int
    ratings: dict

    def slug(self):
        return self.title.lower()

    def excerpt(self, length):
        return self.title[:length]


ARTICLE = Article("Hello", 8, {"ada": 5, "items": 3})


@require_safe
def show(request):
    context = {"article": ARTICLE}
    return render(request, "blog/show.html", context)


# --8<-- [end:focus]
