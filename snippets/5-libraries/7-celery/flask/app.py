# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "flask>=3.1", "sqlalchemy>=2.0"]
# ///
from time import sleep

from blog import create_app
from worker import running_worker

app = create_app()
celery = app.extensions["celery"]

# --8<-- [start:focus]
with running_worker(celery):
    client = app.test_client()
    response = client.post("/summaries/", data={"title": "Hello"})
    print(response.status_code)
    #> 202

    # as a page would: ask until it is done
    address = f"/summaries/{response.json['task']}/"
    status = client.get(address).json
    while status["state"] != "SUCCESS":
        sleep(0.05)
        status = client.get(address).json
    print(status["state"], status["result"], sep=": ")
    #> SUCCESS: Hello in the Blog, attempt 3

    # nobody has asked for this one
    print(client.get("/summaries/unknown/").json["state"])
    #> PENDING
# --8<-- [end:focus]
