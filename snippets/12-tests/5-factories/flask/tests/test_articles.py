from blog.models import Article, User, db
from tests.builders import make_article
from tests.factories import ArticleFactory, UserFactory


def count(model):
    query = db.select(db.func.count()).select_from(model)
    return db.session.scalar(query)


def test_only_published_ones_are_listed(client):
    ArticleFactory(title="Draft")
    ArticleFactory(title="Hello", published=True)
    db.session.commit()
    assert client.get("/articles/").json == ["Hello"]


def test_three_of_one_author(app):
    ada = UserFactory(name="ada")
    ArticleFactory.create_batch(3, author=ada)
    assert count(User) == 1
    assert count(Article) == 3


def test_a_tag_is_made_once(app):
    one = ArticleFactory(tags=["web", "orm"])
    other = ArticleFactory(tags=["web"])
    assert one.tags[0] == other.tags[0]


def test_made_by_hand(client):
    make_article(title="Draft")
    make_article(title="Hello", published=True)
    db.session.commit()
    assert client.get("/articles/").json == ["Hello"]
