# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "django>=5.2"]
# ///
from celery import Celery
from django.conf import settings

settings.configure(CELERY_TASK_DEFAULT_QUEUE="blog")

try:
    from celery.task import task

    task(print)
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ModuleNotFoundError celery.task

celery = Celery("blog")
celery.config_from_object(
    "django.conf:settings", namespace="CELERY"
)
print(celery.conf.task_default_queue)
#> blog
