from django.db import connection
from django.http import JsonResponse
from django.views.decorators.http import require_safe


# --8<-- [start:focus]
@require_safe
def unsafe(request):
    title = request.GET.get("title", "")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT title FROM blog_article"
            f" WHERE published AND title = '{title}' ORDER BY id"
        )
        titles = [title for (title,) in cursor]
    return JsonResponse(titles, safe=False)


@require_safe
def safe(request):
    title = request.GET.get("title", "")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT title FROM blog_article"
            " WHERE published AND title = %s ORDER BY id",
            [title],
        )
        titles = [title for (title,) in cursor]
    return JsonResponse(titles, safe=False)


# --8<-- [end:focus]
