from itertools import islice

from django.core.management.base import BaseCommand
from django.db import transaction

import old.models
from blog.models import Article, Author


# --8<-- [start:focus]
def rows_of(model):
    rows = model.objects.using("old").order_by("id")
    return rows.iterator(chunk_size=1000)


def copy(objects, columns):
    while batch := list(islice(objects, 1000)):
        type(batch[0]).objects.bulk_create(
            batch,
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=columns,
        )


class Command(BaseCommand):
    help = "Copy the rows of the old database; may be repeated."

    @transaction.atomic
    def handle(self, **options):
        copy(self.authors(), ["name"])
        columns = ["title", "summary", "created", "author_id"]
        copy(self.articles(), columns)

    def authors(self):
        for row in rows_of(old.models.Author):
            yield Author(id=row.id, name=row.name)

    def articles(self):
        known = set(Author.objects.values_list("id", flat=True))
        for row in rows_of(old.models.Article):
            if row.author_id not in known:
                self.stderr.write(f"no author: {row.title}")
                continue
            yield Article(
                id=row.id,
                title=row.title,
                summary=row.summary or "",
                created=row.created,
                author_id=row.author_id,
            )


# --8<-- [end:focus]
