from celery import shared_task
from django.conf import settings


# --8<-- [start:focus]
# was: from celery.task import task
@shared_task
def count_words(text):
    if not text:
        raise ValueError("nothing to count")
    return len(text.split())


@shared_task
def publish(title):
    return f"{title}, in the {settings.BLOG_NAME}"


# --8<-- [end:focus]
