from django.contrib.auth.models import User
from django.test import TestCase

from blog.models import Article
from blog.tests.builders import make_article
from blog.tests.factories import ArticleFactory, UserFactory


class ArticleTests(TestCase):
    def test_only_published_ones_are_listed(self):
        ArticleFactory(title="Draft")
        ArticleFactory(title="Hello", published=True)
        listed = self.client.get("/articles/").json()
        self.assertEqual(listed, ["Hello"])

    def test_three_of_one_author(self):
        ada = UserFactory(username="ada")
        ArticleFactory.create_batch(3, author=ada)
        self.assertEqual(User.objects.count(), 1)
        self.assertEqual(Article.objects.count(), 3)

    def test_a_tag_is_made_once(self):
        one = ArticleFactory(tags=["web", "orm"])
        other = ArticleFactory(tags=["web"])
        self.assertEqual(one.tags.first(), other.tags.first())

    def test_made_by_hand(self):
        make_article(title="Draft")
        make_article(title="Hello", published=True)
        listed = self.client.get("/articles/").json()
        self.assertEqual(listed, ["Hello"])
