import os

from celery import Celery, Task
from flask import Flask

from blog import articles
from blog.models import db


def init_celery(app):
    class AppTask(Task):
        def __call__(self, *args, **kwargs):
            with app.app_context():
                return self.run(*args, **kwargs)

    celery = Celery(app.name, task_cls=AppTask)
    celery.config_from_object(app.config["CELERY"])
    celery.set_default()
    app.extensions["celery"] = celery


def create_app(**config):
    app = Flask(__name__)
    broker = os.environ.get("CELERY_BROKER_URL", "memory://")
    app.config.from_mapping(
        CELERY={"broker_url": broker},
        SQLALCHEMY_DATABASE_URI="sqlite:///blog.db",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config.from_mapping(config)
    db.init_app(app)
    init_celery(app)
    app.register_blueprint(articles.bp)
    return app
