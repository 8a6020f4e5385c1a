from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client, TestCase

from blog.models import User

MOTHS = {"title": "Moths", "slug": "moths", "text": "A relay."}


# --8<-- [start:focus]
class BlogTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        call_command("seed")

    def client_of(self, name=None):
        client = Client()
        if name:
            client.force_login(User.objects.get(username=name))
        return client

    def test_a_search(self):
        response = self.client.get("/?q=moth")
        self.assertContains(response, "Bugs")
        self.assertNotContains(response, "Compilers")

    def test_strangers_are_sent_to_the_login(self):
        for path in "/new/", "/articles/bugs/edit/":
            with self.subTest(path):
                response = self.client.post(path, MOTHS)
                self.assertRedirects(
                    response, f"/login/?next={path}"
                )

    def test_an_author_writes(self):
        grace = self.client_of("grace")
        response = grace.post("/new/", MOTHS)
        self.assertRedirects(response, "/articles/moths/")
        response = grace.get("/articles/moths/")
        self.assertContains(response, "grace")

    def test_only_the_author_changes_it(self):
        path = "/articles/bugs/edit/"
        response = self.client_of("ada").post(path, MOTHS)
        self.assertEqual(response.status_code, 404)
        response = self.client_of("grace").post(path, MOTHS)
        self.assertRedirects(response, "/articles/moths/")

    def test_a_cover_is_a_picture(self):
        file = SimpleUploadedFile("moth.png", b"<script>")
        form = MOTHS | {"cover": file}
        response = self.client_of("grace").post("/new/", form)
        self.assertContains(
            response, "Not a PNG or JPEG picture."
        )

    def test_a_comment_waits_and_the_author_is_told(self):
        form = {"name": "Bob", "text": "So what?"}
        path = "/articles/bugs/"
        with self.captureOnCommitCallbacks(execute=True):
            self.client.post(f"{path}comments/", form)
        self.assertEqual(mail.outbox[0].to, ["grace@example.org"])
        response = self.client.get(path)
        self.assertNotContains(response, "So what?")
        response = self.client_of("grace").get(path)
        self.assertContains(response, "So what?")


# --8<-- [end:focus]
