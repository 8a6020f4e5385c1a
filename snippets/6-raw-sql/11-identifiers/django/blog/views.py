from django.db import connection
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from blog.models import Article

# --8<-- [start:focus]
# what a visitor may say, and what it is in SQL
ORDERS = {
    "title": "title, id",
    "-title": "title DESC, id",
    "rating": "rating, id",
    "-rating": "rating DESC, id",
}


@require_safe
def articles(request):
    order = ORDERS.get(request.GET.get("sort", "title"))
    if order is None:
        error = {"error": f"sort: one of {', '.join(ORDERS)}"}
        return JsonResponse(error, status=400)
    table = connection.ops.quote_name(Article._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT title FROM {table} ORDER BY {order}"
        )
        titles = [title for (title,) in cursor]
    return JsonResponse(titles, safe=False)


# --8<-- [end:focus]
