# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "flask>=3.1"]
# ///
import os
from threading import Event

from celery import Celery, shared_task
from celery.beat import EmbeddedService
from celery.contrib.testing.worker import start_worker
from celery.schedules import crontab
from flask import Flask

app = Flask(__name__)
published = Event()

# --8<-- [start:focus]
app.config["CELERY"] = {
    "broker_url": os.environ.get(
        "CELERY_BROKER_URL", "memory://"
    ),
    "timezone": "Europe/London",
    "beat_schedule": {
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
}
celery = Celery(app.name)
celery.config_from_object(app.config["CELERY"])
celery.set_default()


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
