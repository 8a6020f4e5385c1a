# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "sqlalchemy>=2.0"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.test import Client
from django.urls import path

import store

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    DATABASES={},
)


# --8<-- [start:focus]
def by_sql(request):
    return JsonResponse(store.titles_by_sql(), safe=False)


def by_orm(request):
    return JsonResponse(store.titles_by_orm(), safe=False)


urlpatterns = [path("sql", by_sql), path("orm", by_orm)]
# --8<-- [end:focus]

app = get_wsgi_application()

store.reset("Hello", "Templates")

client = Client()
print(*client.get("/sql").json(), sep=", ")
#> Hello, Templates
print(*client.get("/orm").json(), sep=", ")
#> Hello, Templates
