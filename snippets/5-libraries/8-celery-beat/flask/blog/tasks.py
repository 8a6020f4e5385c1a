from threading import Event

from celery import shared_task

published = Event()


# --8<-- [start:focus]
@shared_task(name="publish_due", ignore_result=True)
def publish_due():
    published.set()


@shared_task(name="send_newsletter", ignore_result=True)
def send_newsletter():
    raise RuntimeError("not at this time")


# --8<-- [end:focus]
