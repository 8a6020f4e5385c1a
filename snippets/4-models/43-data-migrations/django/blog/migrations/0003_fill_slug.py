from django.db import migrations
from django.utils.text import slugify


def fill(apps, schema_editor):
    Article = apps.get_model("blog", "Article")
    for article in Article.objects.filter(slug=None):
        article.slug = slugify(article.title)
        article.save(update_fields=["slug"])


class Migration(migrations.Migration):

    dependencies = [
        ("blog", "0002_slug"),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
