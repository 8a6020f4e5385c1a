import pytest

from blog import create_app
from blog.models import db


@pytest.fixture
def app():
    app = create_app(TESTING=True)
    with app.app_context():
        db.create_all()
        yield app


@pytest.fixture
def client(app):
    return app.test_client()
