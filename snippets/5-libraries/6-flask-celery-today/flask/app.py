# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "celery>=5.5",
#     "flask>=3.1",
#     "flask-celery==2.4.3",
# ]
# ///
from flask import Flask

app = Flask(__name__)

try:
    from flask_celery import Celery

    celery = Celery(app)
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ImportError celery.app

try:
    from flask.ext import script

    manager = script.Manager(app)
except ImportError as error:
    print(type(error).__name__, error.name)
    #> ModuleNotFoundError flask.ext
