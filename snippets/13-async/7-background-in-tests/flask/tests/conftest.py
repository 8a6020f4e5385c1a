import pytest

from blog import create_app
from blog.models import db


# --8<-- [start:focus]
@pytest.fixture
def app(tmp_path):
    celery = {
        "task_always_eager": True,  # delay() runs the task
        "task_eager_propagates": True,  # and its error is seen
        "broker_url": "memory://",  # for the test with a worker
    }
    app = create_app(
        TESTING=True,
        CELERY=celery,
        # in memory, two threads would share a connection
        SQLALCHEMY_DATABASE_URI=f"sqlite:///{tmp_path}/blog.db",
    )
    with app.app_context():
        db.create_all()
    yield app
    with app.app_context():
        db.engine.dispose()


# --8<-- [end:focus]
@pytest.fixture
def client(app):
    return app.test_client()
