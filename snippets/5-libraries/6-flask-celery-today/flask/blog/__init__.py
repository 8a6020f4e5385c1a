from celery import Celery, Task
from flask import Flask


# --8<-- [start:focus]
# was: celery = Celery(app), from flask_celery
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
    app.config.from_mapping(
        BLOG_NAME="Blog",
        CELERY={"broker_url": "redis://localhost"},
    )
    app.config.from_mapping(config)
    init_celery(app)
    return app


# --8<-- [end:focus]
