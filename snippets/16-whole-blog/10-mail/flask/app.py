# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "celery>=5.5",
#     "click>=8.2",
#     "flask-admin>=2",
#     "flask-babel>=4",
#     "flask-httpauth>=4.8",
#     "flask-login>=0.6.3",
#     "flask-mail>=0.10",
#     "flask-migrate>=4.1",
#     "flask-smorest>=0.46",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "flask>=3.1",
#     "marshmallow>=4.0",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re

from flask_migrate import upgrade

from blog import create_app
from blog.tasks import mail, tell_author

app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")
with app.app_context():
    upgrade()
app.test_cli_runner().invoke(args=["seed"])

client = app.test_client()
celery = app.extensions["celery"]
hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def comment(**form):
    token = hidden.search(client.get("/articles/bugs/").text)[1]
    form["csrf_token"] = token
    return client.post("/articles/bugs/comments/", data=form)


def tasks():
    return [
        name for name in celery.tasks if "celery." not in name
    ]


# --8<-- [start:focus]
# nothing is sent: what would be is kept
with mail.record_messages() as outbox:
    print(comment(name="Bob", text="Nice!").status_code)
    #> 302
    print(comment(name="Bob", text="").status_code)
    #> 200
for message in outbox:
    print(message.subject, "to", *message.recipients)
    #> A comment on Bugs to grace@example.org
    print(message.body)
    """
    Bob: Nice!

    http://localhost/articles/bugs/
    """

# a worker has no request, and knows the address all the same
with mail.record_messages() as outbox:
    tell_author(1)
print(outbox[0].body.splitlines()[-1])
#> http://localhost/articles/bugs/

# the task gets a number, and the comment may be gone by then
with mail.record_messages() as outbox:
    tell_author.delay(99)
print(len(outbox))
#> 0

# here it runs at once; with a broker, in a worker
print(celery.conf.task_always_eager, *tasks())
#> True blog.tasks.tell_author
# --8<-- [end:focus]
