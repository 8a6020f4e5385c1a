# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from logging.handlers import BufferingHandler

import jobs
import service
from blog import app
from models import Article, db

logged = BufferingHandler(100)
jobs.log.addHandler(logged)
jobs.log.propagate = False
with app.app_context():
    db.drop_all()
    db.create_all()


def exists(pk):
    return db.session.get(Article, pk) is not None


# --8<-- [start:focus]
client = app.test_client()
form = {"title": "Hello", "text": "To all of you"}

# the service is asked and has not answered, the view has
answer = client.post("/articles/", data=form)
service.asked.acquire(timeout=9)
print(answer.status_code, answer.json)
#> 202 {'id': 1, 'words': None}
service.answers.set()
jobs.finish()
print(client.get("/articles/1/").json)
#> {'id': 1, 'words': 4}

# what is not committed has no job
answer = client.post("/articles/", data=form)
print(answer.status_code, answer.json, len(jobs.running))
#> 409 {'error': 'title: is taken'} 0

# a job that fails does not change the answer
answer = client.post("/articles/", data={"title": "Empty"})
service.asked.acquire(timeout=9)
print(answer.status_code, answer.json)
#> 202 {'id': 2, 'words': None}
jobs.finish()
for record in logged.buffer:
    print(record.getMessage() + ":", record.exc_info[1])
    #> a job failed: nothing came back

# too early: another connection does not see the row
with app.app_context():
    article = Article(title="Soon", text="")
    db.session.add(article)
    db.session.flush()
    print("before:", jobs.later(exists, article.id).result(9))
    #> before: False
    db.session.commit()
    print("after:", jobs.later(exists, article.id).result(9))
    #> after: True
# --8<-- [end:focus]
