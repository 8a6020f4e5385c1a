# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "django>=5.2"]
# ///
import os

import django
from celery.beat import EmbeddedService
from celery.contrib.testing.worker import start_worker

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

from blog.tasks import published
from mysite.celery import app as celery

# --8<-- [start:focus]
# in production: celery -A … worker, and once: celery -A … beat
with start_worker(celery, perform_ping_check=False) as worker:
    beat = EmbeddedService(celery, thread=True)
    beat.start()
    print("published" if published.wait(20) else "nothing came")
    #> published
    beat.stop()
    celery.control.shutdown(destination=[worker.hostname])
# --8<-- [end:focus]
