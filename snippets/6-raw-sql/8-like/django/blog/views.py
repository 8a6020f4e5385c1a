from django.db import connection
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from blog.models import Article


# --8<-- [start:focus]
@require_safe
def orm(request):
    word = request.GET.get("q", "").strip()
    if not word:
        return JsonResponse([], safe=False)
    articles = Article.objects.filter(title__icontains=word)
    titles = articles.order_by("id").values_list(
        "title", flat=True
    )
    return JsonResponse(list(titles), safe=False)


def escape(word):
    for char in "!%_":  # the escape character first
        word = word.replace(char, f"!{char}")
    return word


@require_safe
def sql(request):
    word = request.GET.get("q", "").strip()
    if not word:
        return JsonResponse([], safe=False)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT title FROM blog_article"
            " WHERE LOWER(title) LIKE LOWER(%s) ESCAPE '!'"
            " ORDER BY id",
            [f"%{escape(word)}%"],
        )
        titles = [title for (title,) in cursor]
    return JsonResponse(titles, safe=False)


# --8<-- [end:focus]
