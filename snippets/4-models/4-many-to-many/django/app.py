# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models


class Blog(AppConfig):
    name = __name__
    label = "blog"


settings.configure(
    INSTALLED_APPS=[f"{__name__}.Blog"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
)
django.setup()


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    tags = models.ManyToManyField("Tag", related_name="articles")

    class Meta:
        app_label = "blog"


class Tag(models.Model):
    name = models.CharField(max_length=20)

    class Meta:
        app_label = "blog"


# --8<-- [end:focus]
with connection.schema_editor() as editor:
    editor.create_model(Tag)
    editor.create_model(Article)

python = Tag.objects.create(name="python")
hello = Article.objects.create(title="Hello")
hello.tags.add(python)
hello.tags.create(name="web")

print(*sorted(tag.name for tag in hello.tags.all()))
#> python web
print(*(article.title for article in python.articles.all()))
#> Hello
print(*(field.column for field in Article._meta.fields))
#> id title
for name in sorted(connection.introspection.table_names()):
    print(name)
    #> blog_article
    #> blog_article_tags
    #> blog_tag
