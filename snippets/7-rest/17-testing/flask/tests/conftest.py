import pytest

from blog import create_app
from blog.models import Article, Token, User, db, digest


# --8<-- [start:focus]
@pytest.fixture
def app():
    app = create_app()  # with a database of its own
    app.testing = True
    with app.app_context():
        db.create_all()
        ada, grace = User(name="ada"), User(name="grace")
        for user in ada, grace:
            token = Token(digest=digest(user.name))
            user.tokens.append(token)
        hello = Article(title="Hello", author=ada)
        db.session.add_all([ada, grace, hello])
        db.session.commit()
    return app


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture
def log_in(client):
    def as_user(name):
        client.environ_base["HTTP_AUTHORIZATION"] = (
            f"Bearer {name}"
        )

    return as_user


# --8<-- [end:focus]
