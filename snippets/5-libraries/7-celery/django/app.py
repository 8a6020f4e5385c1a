# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "django>=5.2", "sqlalchemy>=2.0"]
# ///
import os
from time import sleep

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from mysite.celery import app as celery
from worker import running_worker

# --8<-- [start:focus]
with running_worker(celery):
    client = Client()
    response = client.post("/summaries/", {"title": "Hello"})
    print(response.status_code)
    #> 202

    # as a page would: ask until it is done
    address = f"/summaries/{response.json()['task']}/"
    status = client.get(address).json()
    while status["state"] != "SUCCESS":
        sleep(0.05)
        status = client.get(address).json()
    print(status["state"], status["result"], sep=": ")
    #> SUCCESS: Hello in the Blog, attempt 3

    # nobody has asked for this one
    print(client.get("/summaries/unknown/").json()["state"])
    #> PENDING
# --8<-- [end:focus]
