import csv

from django.http import StreamingHttpResponse
from django.views.decorators.http import require_safe

from blog.models import Article

# --8<-- [start:focus]
DOWNLOAD = "attachment; filename=articles.csv"


class Line:
    def write(self, line):  # writerow() returns what it returns
        return line


def lines():
    writer = csv.writer(Line())
    yield "\ufeff"  # a mark: Excel then takes it for UTF-8
    yield writer.writerow(["id", "title"])
    query = Article.objects.order_by("id")
    for article in query.iterator(chunk_size=100):
        yield writer.writerow([article.id, article.title])


@require_safe
def articles(request):
    headers = {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": DOWNLOAD,
    }
    return StreamingHttpResponse(lines(), headers=headers)


# --8<-- [end:focus]
