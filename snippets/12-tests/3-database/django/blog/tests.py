from django.test import TestCase, TransactionTestCase

from blog.mail import sent
from blog.models import Article


# --8<-- [start:focus]
class RolledBackTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        Article.objects.create(title="Hello")

    def setUp(self):
        sent.clear()

    def test_a_new_one_is_saved(self):
        form = {"title": "New"}
        response = self.client.post("/articles/", form)
        self.assertEqual(response.status_code, 201)
        self.assertEqual(Article.objects.count(), 2)

    def test_each_starts_with_one_article(self):
        self.assertEqual(Article.objects.count(), 1)

    def test_a_taken_title_is_refused(self):
        form = {"title": "Hello"}
        response = self.client.post("/articles/", form)
        self.assertEqual(response.status_code, 409)
        self.assertEqual(Article.objects.count(), 1)

    def test_it_is_announced(self):
        form = {"title": "New"}
        # nothing is committed here, so nothing would be announced
        with self.captureOnCommitCallbacks(execute=True):
            self.client.post("/articles/", form)
            self.assertEqual(sent, [])
        self.assertEqual(sent, ["New"])


class CommittedTests(TransactionTestCase):
    def setUp(self):
        sent.clear()

    def test_committed_and_announced(self):
        self.client.post("/articles/", {"title": "New"})
        self.assertEqual(Article.objects.count(), 1)
        self.assertEqual(sent, ["New"])

    def test_no_rows_are_left(self):
        self.assertEqual(Article.objects.count(), 0)


# --8<-- [end:focus]
