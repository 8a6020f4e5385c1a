import pytest
from flask_login import FlaskLoginClient

from blog import create_app
from blog.models import User, db


@pytest.fixture
def app():
    app = create_app(TESTING=True, WTF_CSRF_ENABLED=False)
    app.test_client_class = FlaskLoginClient
    with app.app_context():
        db.create_all()
        ada = User(name="ada")
        ada.set_password("analytical")
        db.session.add_all([ada, User(name="grace")])
        db.session.commit()
    return app


@pytest.fixture
def client(app):
    return app.test_client()


# --8<-- [start:focus]
@pytest.fixture
def client_of(app):
    def logged_in(name):
        with app.app_context():
            users = db.select(User).filter_by(name=name)
            user = db.session.scalars(users).one()
            return app.test_client(user=user)

    return logged_in


# --8<-- [end:focus]
