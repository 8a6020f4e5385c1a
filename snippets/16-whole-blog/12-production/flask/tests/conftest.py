import pytest
from flask_login import FlaskLoginClient
from flask_migrate import upgrade

from blog import create_app
from blog.models import User, db


@pytest.fixture
def app():
    app = create_app(
        "Development",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TESTING=True,
        WTF_CSRF_ENABLED=False,
    )
    app.test_client_class = FlaskLoginClient
    with app.app_context():
        upgrade()
    app.test_cli_runner().invoke(args=["seed"])
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def client_of(app):
    def client_of(name=None):
        with app.app_context():
            query = db.select(User).filter_by(name=name)
            return app.test_client(user=db.session.scalar(query))

    return client_of
