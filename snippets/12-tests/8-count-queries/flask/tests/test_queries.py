from flask_sqlalchemy.record_queries import get_recorded_queries

from blog.models import Article, User, db


def test_authors_come_with_the_articles(client, counting):
    with counting() as statements:
        response = client.get("/articles/")
    assert len(response.json) == 3
    assert len(statements) == 1


def test_more_rows_not_more_queries(app, client, counting):
    with counting() as before:
        client.get("/articles/")
    with app.app_context():
        author = User(name="barbara")
        db.session.add(Article(title="New", author=author))
        db.session.commit()
    with counting() as after:
        client.get("/articles/")
    assert len(after) == len(before)


def test_there_is_a_join(client):
    with client:  # keeps the context, where they are recorded
        client.get("/articles/")
        first, *others = get_recorded_queries()
    assert "JOIN" in first.statement
    assert not others
