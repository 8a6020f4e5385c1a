from django.contrib.auth.models import User
from rest_framework.test import APITestCase

from blog.models import Article


# --8<-- [start:focus]
class ArticleTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.ada = User.objects.create_user("ada")
        cls.grace = User.objects.create_user("grace")
        cls.hello = Article.objects.create(
            title="Hello", author=cls.ada
        )
        cls.url = f"/articles/{cls.hello.pk}/"

    def test_everybody_reads(self):
        response = self.client.get(self.url)
        self.assertEqual(response.status_code, 200)
        hello = {"title": "Hello", "author": "ada"}
        self.assertEqual(response.json(), hello)

    def test_strangers_do_not_write(self):
        new = {"title": "New"}
        response = self.client.post("/articles/", new)
        self.assertEqual(response.status_code, 401)
        self.assertIn("WWW-Authenticate", response.headers)
        self.assertEqual(Article.objects.count(), 1)

    def test_a_user_writes(self):
        self.client.force_authenticate(self.grace)
        new = {"title": "New"}
        response = self.client.post("/articles/", new)
        self.assertEqual(response.status_code, 201)
        article = Article.objects.latest("pk")
        self.assertEqual(article.author, self.grace)

    def test_a_title_is_needed(self):
        self.client.force_authenticate(self.grace)
        for sent in {}, {"title": ""}, {"title": None}, []:
            response = self.client.post("/articles/", sent)
            self.assertEqual(response.status_code, 400)
        self.assertEqual(Article.objects.count(), 1)

    def test_only_the_author_changes_it(self):
        sent = {"title": "Mine"}
        for user, status in (self.grace, 403), (self.ada, 200):
            self.client.force_authenticate(user)
            response = self.client.put(self.url, sent)
            self.assertEqual(response.status_code, status)


# --8<-- [end:focus]
