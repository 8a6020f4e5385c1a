from flaskr import create_app
from flaskr.db import db
from flaskr.models import Article


def test_shows_the_title():
    app = create_app()
    with app.app_context():
        db.create_all()
        db.session.add(Article(title="Tools"))
        db.session.commit()
    assert "Tools" in app.test_client().get("/").text
