# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "django>=5.2"]
# ///
import os
from threading import Event

from celery import Celery, shared_task
from celery.beat import EmbeddedService
from celery.contrib.testing.worker import start_worker
from celery.schedules import crontab
from django.conf import settings

published = Event()

# --8<-- [start:focus]
settings.configure(
    CELERY_BROKER_URL=os.environ.get(
        "CELERY_BROKER_URL", "memory://"
    ),
    CELERY_TIMEZONE="Europe/London",
    CELERY_BEAT_SCHEDULE={
        "publish due articles": {
            "task": "publish_due",
            "schedule": 0.1,
        },
        "newsletter at 7:30 on Mondays": {
            "task": "send_newsletter",
            "schedule": crontab(
                hour=7, minute=30, day_of_week="mon"
            ),
        },
    },
)
celery = Celery("blog")
celery.config_from_object(
    "django.conf:settings", namespace="CELERY"
)


@shared_task(name="publish_due", ignore_result=True)
def publish_due():
    published.set()


# --8<-- [end:focus]
@shared_task(name="send_newsletter", ignore_result=True)
def send_newsletter():
    print("not at this time")


# in production: celery -A … worker, and once: celery -A … beat
with start_worker(celery, perform_ping_check=False) as worker:
    beat = EmbeddedService(celery, thread=True)
    beat.start()
    print("published" if published.wait(20) else "nothing came")
    #> published
    beat.stop()
    celery.control.shutdown(destination=[worker.hostname])
