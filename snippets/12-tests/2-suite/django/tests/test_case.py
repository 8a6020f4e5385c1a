from django.test import TestCase

from blog.models import Article


class ArticleTests(TestCase):
    @classmethod
    def setUpTestData(cls):  # once, for all tests below
        cls.article = Article.objects.create(title="Hello")

    def test_it_is_listed(self):
        response = self.client.get("/articles/")
        self.assertContains(response, self.article.title)

    def test_a_new_one_is_saved(self):
        form = {"title": "New"}
        response = self.client.post("/articles/", form)
        self.assertEqual(response.status_code, 302)
        self.assertEqual(Article.objects.count(), 2)

    def test_a_title_is_needed(self):
        for title in "", " ", "x" * 101:
            form = {"title": title}
            response = self.client.post("/articles/", form)
            self.assertEqual(response.status_code, 200)
        self.assertEqual(Article.objects.count(), 1)
