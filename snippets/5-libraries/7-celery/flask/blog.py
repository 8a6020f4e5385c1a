import os

from celery import Celery, Task, shared_task
from flask import Flask, current_app, jsonify


# --8<-- [start:focus]
def celery_init_app(app):
    class FlaskTask(Task):
        def __call__(self, *args, **kwargs):
            with app.app_context():
                return self.run(*args, **kwargs)

    celery = Celery(app.name, task_cls=FlaskTask)
    celery.config_from_object(app.config["CELERY"])
    celery.set_default()
    app.extensions["celery"] = celery
    return celery


@shared_task(
    bind=True,
    autoretry_for=(ConnectionError,),
    max_retries=3,
    default_retry_delay=0.1,
)
def summarize(self, title):
    attempt = self.request.retries + 1
    if attempt < 3:
        raise ConnectionError("the service did not answer")
    blog = current_app.config["BLOG_NAME"]
    return f"{title} on {blog}, attempt {attempt}"


# --8<-- [end:focus]
def create_app():
    app = Flask(__name__)
    broker = os.environ.get("CELERY_BROKER_URL", "memory://")
    app.config["BLOG_NAME"] = "Ada's blog"
    app.config["CELERY"] = {
        "broker_url": broker,
        "result_backend": "rpc://",
    }
    if broker == "memory://":
        options = {"polling_interval": 0.05}
        app.config["CELERY"]["broker_transport_options"] = options
    celery_init_app(app)

    @app.post("/summaries/<title>")
    def start_summary(title):
        result = summarize.delay(title)
        return jsonify(task=result.id), 202

    return app
