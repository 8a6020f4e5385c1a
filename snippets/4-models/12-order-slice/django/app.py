# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.db import connection, models

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    }
)
django.setup()


class Article(models.Model):
    title = models.CharField(max_length=100)
    views = models.IntegerField()

    class Meta:
        app_label = "blog"


with connection.schema_editor() as editor:
    editor.create_model(Article)

data = {"Hello": 3, "Routes": 5, "Forms": 5, "Models": 1}
for title, views in data.items():
    Article.objects.create(title=title, views=views)

# --8<-- [start:focus]
ranked = Article.objects.order_by("-views", "title")
page = ranked[1:3]
print(isinstance(page, models.QuerySet))
#> True
for article in page:
    print(article.title, article.views)
    #> Routes 5
    #> Hello 3

print(ranked.first().title)
#> Forms
draft = Article.objects.filter(title="Draft")
print(draft.first())
#> None

try:
    Article.objects.get(pk=99)
except Article.DoesNotExist:
    print("no article 99")
    #> no article 99
try:
    draft.get()
except Article.DoesNotExist:
    print("no such article")
    #> no such article
try:
    ranked.get()
except Article.MultipleObjectsReturned:
    print("more than one article")
    #> more than one article
# --8<-- [end:focus]
