from io import StringIO
from unittest import mock

from django.core.management import CommandError, call_command
from django.test import TestCase

from blog.models import Article


# --8<-- [start:focus]
class PublishTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        for title in "Hello", "Notes":
            Article.objects.create(title=title)

    def published(self):
        articles = Article.objects.filter(published=True)
        return list(articles.values_list("title", flat=True))

    def test_one(self):
        output = StringIO()
        call_command("publish", "Hello", stdout=output)
        self.assertEqual(output.getvalue(), "Published: 1\n")
        self.assertEqual(self.published(), ["Hello"])

    def test_an_unknown_one(self):
        with self.assertRaisesMessage(
            CommandError, "No such article."
        ):
            call_command("publish", "Hallo")
        self.assertEqual(self.published(), [])

    @mock.patch("builtins.input", return_value="y")
    def test_all_after_a_yes(self, input):
        output = StringIO()
        call_command("publish", all=True, stdout=output)
        self.assertIn("Published: 2", output.getvalue())
        self.assertEqual(self.published(), ["Hello", "Notes"])

    @mock.patch("builtins.input", return_value="n")
    def test_all_and_a_no(self, input):
        with self.assertRaisesMessage(
            CommandError, "Nothing was published."
        ):
            call_command("publish", "--all")
        self.assertEqual(self.published(), [])


# --8<-- [end:focus]
