import os

from celery import Celery, Task, shared_task
from flask import url_for
from flask_mail import Mail, Message

from blog.models import Comment, db

mail = Mail()
broker = os.environ.get("BLOG_BROKER")

SETTINGS = {
    "CELERY": {
        "broker_url": broker,
        # without a broker at once, in the same process
        "task_always_eager": broker is None,
        "task_ignore_result": True,
    },
    "MAIL_DEFAULT_SENDER": "blog@example.org",
    "MAIL_SERVER": os.environ.get("BLOG_MAIL_HOST", "localhost"),
    "MAIL_SUPPRESS_SEND": "BLOG_MAIL_HOST" not in os.environ,
    "SERVER_NAME": "localhost",  # of links in mails
}


# --8<-- [start:focus]
@shared_task(
    autoretry_for=(OSError,), retry_backoff=True, max_retries=5
)
def tell_author(comment_id):
    comment = db.session.get(Comment, comment_id)
    if comment is None:  # deleted in the meantime
        return
    article = comment.article
    if not article.author.email:
        return
    url = url_for(
        "articles.show", slug=article.slug, _external=True
    )
    message = Message(
        f"A comment on {article.title}",
        recipients=[article.author.email],
        body=f"{comment.name}: {comment.text}\n\n{url}",
    )
    mail.send(message)


# --8<-- [end:focus]
def init_app(app):
    class AppTask(Task):
        def __call__(self, *args, **kwargs):
            with app.app_context():
                return self.run(*args, **kwargs)

    mail.init_app(app)
    celery = Celery(app.name, task_cls=AppTask)
    celery.config_from_object(app.config["CELERY"])
    celery.set_default()
    app.extensions["celery"] = celery
