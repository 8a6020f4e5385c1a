from django.contrib.auth.models import User
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext

from blog.models import Article


# --8<-- [start:focus]
class QueryTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        for name in "ada", "grace", "linus":
            author = User.objects.create_user(name)
            Article.objects.create(title="Hello", author=author)

    def test_authors_come_with_the_articles(self):
        with self.assertNumQueries(1):
            response = self.client.get("/articles/")
        self.assertEqual(len(response.json()), 3)

    def test_more_rows_not_more_queries(self):
        with CaptureQueriesContext(connection) as before:
            self.client.get("/articles/")
        author = User.objects.create_user("barbara")
        Article.objects.create(title="New", author=author)
        with self.assertNumQueries(len(before)):
            self.client.get("/articles/")

    def test_there_is_a_join(self):
        with CaptureQueriesContext(connection) as queries:
            self.client.get("/articles/")
        first, *others = queries
        self.assertIn("JOIN", first["sql"])
        self.assertFalse(others)


# --8<-- [end:focus]
