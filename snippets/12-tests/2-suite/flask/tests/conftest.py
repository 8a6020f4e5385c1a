import pytest

from blog import create_app
from blog.models import Article, db


@pytest.fixture
def app():
    app = create_app(TESTING=True, WTF_CSRF_ENABLED=False)
    with app.app_context():
        db.create_all()
    yield app  # what follows runs after the test
    with app.app_context():
        db.drop_all()


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture
def article(app):
    with app.app_context():
        article = Article(title="Hello")
        db.session.add(article)
        db.session.commit()
        db.session.refresh(article)  # readable after the block
    return article


@pytest.fixture
def count(app):
    def rows():
        query = db.select(db.func.count()).select_from(Article)
        with app.app_context():  # sees what was committed
            return db.session.scalar(query)

    return rows
