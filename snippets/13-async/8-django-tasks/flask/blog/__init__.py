from celery import Celery, Task
from flask import Flask

from blog import articles
from blog.models import db


# --8<-- [start:focus]
def init_celery(app):
    class AppTask(Task):
        def __call__(self, *args, **kwargs):
            with app.app_context():
                return self.run(*args, **kwargs)

    celery = Celery(app.name, task_cls=AppTask)
    celery.conf.update(
        broker_url="memory://",
        task_always_eager=True,  # run at once
    )
    celery.set_default()
    app.extensions["celery"] = celery


# --8<-- [end:focus]
def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    init_celery(app)
    app.register_blueprint(articles.bp)
    return app
