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
    result = app.test_cli_runner().invoke(args=["seed"])
    assert result.exit_code == 0, result.output
    yield app
    with app.app_context():
        db.engine.dispose()


@pytest.fixture
def client_of(app):
    def client_of(name=None):
        if name is None:
            return app.test_client()
        with app.app_context():
            query = db.select(User).filter_by(name=name)
            user = db.session.scalars(query).one()
            return app.test_client(user=user)

    return client_of
