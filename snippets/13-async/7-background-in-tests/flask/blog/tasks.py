from celery import shared_task

from blog import service
from blog.models import Article, db


# --8<-- [start:focus]
@shared_task(
    autoretry_for=(ConnectionError,),
    max_retries=3,
    retry_backoff=60,  # up to 60 seconds, then up to 120
)
def count_words(pk):
    article = db.session.get(Article, pk)
    article.words = service.count_words(article.text)
    db.session.commit()


# --8<-- [end:focus]
