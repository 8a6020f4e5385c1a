# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "flask>=3.1"]
# ///
from celery.beat import EmbeddedService
from celery.contrib.testing.worker import start_worker

from blog import create_app
from blog.tasks import published

app = create_app()
celery = app.extensions["celery"]

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
