import pytest

from blog import create_app
from blog.models import Article, db


@pytest.fixture
def app():
    app = create_app(TESTING=True)
    with app.app_context():
        db.create_all()
        for title in "Hello", "Notes":
            db.session.add(Article(title=title))
        db.session.commit()
    return app


# --8<-- [start:focus]
@pytest.fixture
def runner(app):
    return app.test_cli_runner()


@pytest.fixture
def published(app):
    def titles():
        query = db.select(Article.title).where(
            Article.published.is_(True)
        )
        with app.app_context():
            return list(db.session.scalars(query))

    return titles


# --8<-- [end:focus]
