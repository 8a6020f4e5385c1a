import pytest

from blog import create_app
from blog.contact import mail


@pytest.fixture(scope="session")
def app():
    return create_app(TESTING=True, WTF_CSRF_ENABLED=False)


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture
def outbox(app):
    with mail.record_messages() as messages:
        yield messages
