import os

from celery.schedules import crontab

SECRET_KEY = "not a secret in an example"
INSTALLED_APPS = ["blog"]

# --8<-- [start:focus]
CELERY_BROKER_URL = os.environ.get("CELERY_BROKER_URL", "memory://")
CELERY_TIMEZONE = "Europe/London"
CELERY_BEAT_SCHEDULE = {
    "publish due articles": {
        "task": "publish_due",
        "schedule": 0.1,
    },
    "newsletter at 7:30 on Mondays": {
        "task": "send_newsletter",
        "schedule": crontab(hour=7, minute=30, day_of_week="mon"),
    },
}
# --8<-- [end:focus]
