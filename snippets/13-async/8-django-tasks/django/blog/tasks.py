from django.tasks import task

from blog.models import Article


# --8<-- [start:focus]
@task
def count_words(pk):
    article = Article.objects.get(pk=pk)
    if not article.text:
        raise ValueError("no text")
    article.words = len(article.text.split())
    article.save(update_fields=["words"])
    return article.words


# --8<-- [end:focus]
