from django.db import connection
from django.http import JsonResponse
from django.urls import path


# --8<-- [start:focus]
def unsafe(request):
    name = request.GET.get("name", "")
    sql = f"SELECT email FROM author WHERE name = '{name}'"
    with connection.cursor() as cursor:
        cursor.execute(sql)
        emails = [email for (email,) in cursor]
    return JsonResponse(emails, safe=False)


def safe(request):
    name = request.GET.get("name", "")
    sql = "SELECT email FROM author WHERE name = %s"
    with connection.cursor() as cursor:
        cursor.execute(sql, [name])
        emails = [email for (email,) in cursor]
    return JsonResponse(emails, safe=False)


# --8<-- [end:focus]
urlpatterns = [path("unsafe", unsafe), path("safe", safe)]
