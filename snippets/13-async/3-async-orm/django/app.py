# /// script
# requires-python = ">=3.11"
# dependencies = ["asgiref>=3.9", "django>=5.2"]
# ///
import asyncio
import os

import django
from asgiref.sync import sync_to_async
from django.core.exceptions import SynchronousOnlyOperation
from django.core.management import call_command
from django.db import transaction
from django.db.models import aprefetch_related_objects

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

# --8<-- [start:focus]
titles = "Hello", "Routes", "Forms"
articles = Article.objects.order_by("id")


@sync_to_async
def delete_first():
    with transaction.atomic():
        Article.objects.get(pk=1).delete()
        raise ValueError("on second thoughts")


async def main():
    ada = await User.objects.acreate(name="ada")
    await Article.objects.abulk_create(
        Article(title=title, author=ada) for title in titles
    )

    article = await Article.objects.aget(pk=1)
    print(article.title, await Article.objects.acount())
    #> Hello 3
    article.title = "Hello again"
    await article.asave()

    # row by row
    async for article in articles.aiterator():
        print(article.title)
        #> Hello again
        #> Routes
        #> Forms

    # a relation that is not loaded is a query without await
    article = await Article.objects.aget(pk=1)
    try:
        print(article.author.name)
    except SynchronousOnlyOperation:
        print("refused")
        #> refused
    await aprefetch_related_objects([article], "author")
    print(article.author.name)
    #> ada

    # better: loaded with the article
    async for article in articles.select_related("author"):
        print(article.title, article.author.name)
        #> Hello again ada
        #> Routes ada
        #> Forms ada

    # all or nothing
    try:
        await delete_first()
    except ValueError as error:
        print(error)
        #> on second thoughts
    print(await Article.objects.acount())
    #> 3


asyncio.run(main())
# --8<-- [end:focus]
