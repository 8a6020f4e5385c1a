# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "celery>=5.5",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import logging

from blog import create_app
from blog.models import Article, db
from blog.tasks import count_words

app = create_app()
with app.app_context():
    db.create_all()
# the task that fails below would print its traceback
logging.getLogger("celery").setLevel(logging.CRITICAL)

# --8<-- [start:focus]
client = app.test_client()
form = {"title": "Hello", "text": "To all of you"}

# run at once, as in tests and while you develop
print(client.post("/articles/", data=form).status_code)
#> 202
print(client.get("/articles/1/").json)
#> {'id': 1, 'words': 4}

# what is refused queues nothing
print(client.post("/articles/", data=form).status_code)
#> 409

# delay() gives back a result
result = count_words.delay(1)
print(result.status, result.result)
#> SUCCESS 4

# a task that fails does not fail the view
answer = client.post("/articles/", data={"title": "Empty"})
print(answer.status_code)
#> 202
result = count_words.delay(answer.json["id"])
print(result.status, type(result.result).__name__)
#> FAILURE ValueError

# a task is a function: called, not queued
print(count_words(1))
#> 4

# queued, and nobody works: look at what waits
celery = app.extensions["celery"]
celery.conf.task_always_eager = False
with app.app_context():
    article = Article(title="Later", text="Not yet")
    db.session.add(article)
    db.session.commit()
    count_words.delay(article.id)
    with celery.connection() as connection:
        waiting = connection.SimpleQueue("celery").get()
    [args, *_] = waiting.payload
    name = waiting.headers["task"].split(".")[-1]
    print(name, args == [article.id])
    #> count_words True
    db.session.refresh(article)
    print(article.words)
    #> None
# --8<-- [end:focus]
