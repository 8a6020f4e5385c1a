# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "django>=5.2"]
# ///
from django.core.wsgi import get_wsgi_application
from django.test import Client

from blog.celery import app as celery
from worker import running_worker

app = get_wsgi_application()

with running_worker(celery):
    response = Client().post("/summaries/Hello")
    print(response.status_code)
    #> 202
    result = celery.AsyncResult(response.json()["task"])
    print(result.get(timeout=25))
    #> Hello on Ada's blog, attempt 3
    print(result.state)
    #> SUCCESS
