import os

from celery import Celery, Task
from flask import Flask

from blog import summaries


# --8<-- [start:focus]
def init_celery(app):
    class AppTask(Task):
        def __call__(self, *args, **kwargs):
            with app.app_context():
                return self.run(*args, **kwargs)

    celery = Celery(app.name, task_cls=AppTask)
    celery.config_from_object(app.config["CELERY"])
    celery.set_default()
    app.extensions["celery"] = celery


def create_app():
    app = Flask(__name__)
    broker = os.environ.get("CELERY_BROKER_URL", "memory://")
    app.config.from_mapping(
        BLOG_NAME="Blog",
        CELERY={
            "broker_url": broker,
            # read by every process, not only by the sender
            "result_backend": "db+sqlite:///results.db",
        },
        TRUSTED_HOSTS=["localhost"],
    )
    init_celery(app)
    app.register_blueprint(summaries.bp)
    return app


# --8<-- [end:focus]
