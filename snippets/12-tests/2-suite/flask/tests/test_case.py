from unittest import TestCase

from blog import create_app
from blog.models import Article, db


class ArticleTests(TestCase):
    def setUp(self):
        self.app = create_app(
            TESTING=True, WTF_CSRF_ENABLED=False
        )
        self.client = self.app.test_client()
        self.addCleanup(self.drop)
        with self.app.app_context():
            db.create_all()
            self.article = Article(title="Hello")
            db.session.add(self.article)
            db.session.commit()
            db.session.refresh(self.article)

    def drop(self):
        with self.app.app_context():
            db.drop_all()

    def count(self):
        query = db.select(db.func.count()).select_from(Article)
        with self.app.app_context():
            return db.session.scalar(query)

    def test_it_is_listed(self):
        response = self.client.get("/articles/")
        self.assertIn(self.article.title, response.text)

    def test_a_new_one_is_saved(self):
        form = {"title": "New"}
        response = self.client.post("/articles/", data=form)
        self.assertEqual(response.status_code, 302)
        self.assertEqual(self.count(), 2)

    def test_a_title_is_needed(self):
        for title in "", " ", "x" * 101:
            form = {"title": title}
            response = self.client.post("/articles/", data=form)
            self.assertEqual(response.status_code, 200)
        self.assertEqual(self.count(), 1)
