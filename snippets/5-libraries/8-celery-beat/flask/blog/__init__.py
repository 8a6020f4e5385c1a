import os

from celery import Celery, Task
from celery.schedules import crontab
from flask import Flask

# --8<-- [start:focus]
SCHEDULE = {
    "publish due articles": {
        "task": "publish_due",
        "schedule": 0.1,
    },
    "newsletter at 7:30 on Mondays": {
        "task": "send_newsletter",
        "schedule": crontab(hour=7, minute=30, day_of_week="mon"),
    },
}


def create_app():
    app = Flask(__name__)
    broker = os.environ.get("CELERY_BROKER_URL", "memory://")
    app.config["CELERY"] = {
        "broker_url": broker,
        "timezone": "Europe/London",
        "beat_schedule": SCHEDULE,
    }
    init_celery(app)
    return app


# --8<-- [end:focus]


def init_celery(app):
    class AppTask(Task):
        def __call__(self, *args, **kwargs):
            with app.app_context():
                return self.run(*args, **kwargs)

    celery = Celery(app.name, task_cls=AppTask)
    celery.config_from_object(app.config["CELERY"])
    celery.set_default()
    app.extensions["celery"] = celery
