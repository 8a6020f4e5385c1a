import pytest
from sqlalchemy import event

from blog import create_app, mail
from blog.models import Article, db


@pytest.fixture(scope="session")
def app():
    app = create_app(TESTING=True, WTF_CSRF_ENABLED=False)
    with app.app_context():
        really_begin(db.engine)
        db.create_all()
    return app


def really_begin(engine):  # only SQLite needs it
    @event.listens_for(engine, "connect")
    def begin_nothing(connection, record):
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def begin(connection):
        connection.exec_driver_sql("BEGIN")


# --8<-- [start:focus]
@pytest.fixture
def rolled_back(app, monkeypatch):
    with app.app_context():
        connection = db.engine.connect()
        transaction = connection.begin()
        # all sessions use this connection
        monkeypatch.setitem(db.engines, None, connection)
        db.session.configure(
            join_transaction_mode="create_savepoint"
        )
        db.session.add(Article(title="Hello"))
        db.session.commit()
    # the context has ended: requests bring their own session
    yield
    transaction.rollback()
    connection.close()


@pytest.fixture
def committed(app):
    yield
    with app.app_context():
        for table in reversed(db.metadata.sorted_tables):
            db.session.execute(table.delete())
        db.session.commit()


# --8<-- [end:focus]
@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture(autouse=True)
def sent():
    mail.sent.clear()
    return mail.sent


@pytest.fixture
def count(app):
    def rows():
        query = db.select(db.func.count()).select_from(Article)
        with app.app_context():
            return db.session.scalar(query)

    return rows
