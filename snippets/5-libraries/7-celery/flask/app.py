# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "flask>=3.1"]
# ///
from blog import create_app
from worker import running_worker

app = create_app()
celery = app.extensions["celery"]

with running_worker(celery):
    response = app.test_client().post("/summaries/Hello")
    print(response.status_code)
    #> 202
    result = celery.AsyncResult(response.json["task"])
    print(result.get(timeout=25))
    #> Hello on Ada's blog, attempt 3
    print(result.state)
    #> SUCCESS
