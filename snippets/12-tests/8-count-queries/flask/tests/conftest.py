from contextlib import contextmanager

import pytest
from sqlalchemy import event

from blog import create_app
from blog.models import Article, User, db


@pytest.fixture
def app():
    app = create_app(TESTING=True, SQLALCHEMY_RECORD_QUERIES=True)
    with app.app_context():
        db.create_all()
        for name in "ada", "grace", "linus":
            author = User(name=name)
            db.session.add(Article(title="Hello", author=author))
        db.session.commit()
    return app  # the context ends: a view loads all anew


@pytest.fixture
def client(app):
    return app.test_client()


# --8<-- [start:focus]
@pytest.fixture
def counting(app):
    with app.app_context():
        engine = db.engine

    @contextmanager
    def listening():
        statements = []

        def note(connection, cursor, statement, *more):
            statements.append(statement)

        event.listen(engine, "before_cursor_execute", note)
        try:
            yield statements
        finally:
            event.remove(engine, "before_cursor_execute", note)

    return listening


# --8<-- [end:focus]
