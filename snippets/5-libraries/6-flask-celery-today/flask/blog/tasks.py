from celery import shared_task
from flask import current_app


# --8<-- [start:focus]
# was: from celery.task import task
@shared_task
def count_words(text):
    if not text:
        raise ValueError("nothing to count")
    return len(text.split())


@shared_task
def publish(title):
    return f"{title}, in the {current_app.config['BLOG_NAME']}"


# --8<-- [end:focus]
