from django.test import TestCase

from blog.models import Article


class IndexTests(TestCase):
    def test_shows_the_title(self):
        Article.objects.create(title="Tools")
        self.assertContains(self.client.get("/"), "Tools")
