from celery import shared_task

from blog.models import Article, db


# --8<-- [start:focus]
@shared_task
def count_words(pk):
    article = db.session.get_one(Article, pk)
    if not article.text:
        raise ValueError("no text")
    article.words = len(article.text.split())
    db.session.commit()
    return article.words


# --8<-- [end:focus]
