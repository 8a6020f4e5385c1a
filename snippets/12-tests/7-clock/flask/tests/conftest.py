import pytest

from blog import create_app


@pytest.fixture
def app():
    return create_app(TESTING=True, WTF_CSRF_ENABLED=False)


@pytest.fixture
def client(app):
    return app.test_client()
