# /// script
# requires-python = ">=3.11"
# dependencies = ["dj-database-url>=3", "django>=5.2"]
# ///
import dj_database_url
import django
from django.conf import settings
from django.core.paginator import Paginator
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    DATABASES={
        "default": dj_database_url.config(
            default="sqlite://:memory:"
        )
    },
)
django.setup()


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100, unique=True)

    class Meta:
        app_label = "blog"


def article_list(request):
    query = Article.objects.order_by("title")
    page = Paginator(query, 2).page(request.GET.get("page", 1))
    return JsonResponse(
        {
            "titles": [article.title for article in page],
            "pages": page.paginator.num_pages,
        }
    )


def article_detail(request, article_id):
    article = get_object_or_404(Article, pk=article_id)
    return JsonResponse({"title": article.title})


# --8<-- [end:focus]
def not_found(request, exception):
    return JsonResponse({"error": "not found"}, status=404)


handler404 = not_found
urlpatterns = [
    path("articles", article_list),
    path("articles/<int:article_id>", article_detail),
]
app = get_wsgi_application()

with connection.schema_editor() as editor:
    editor.create_model(Article)
for title in ["Hello", "Flask", "Django"]:
    Article.objects.create(title=title)
print(Article.objects.count())
#> 3

client = Client()
print(*client.get("/articles").json()["titles"])
#> Django Flask
print(*client.get("/articles?page=2").json()["titles"])
#> Hello
print(client.get("/articles/9").status_code)
#> 404
