import os
from unittest import mock

from django.core import mail
from django.test import SimpleTestCase, override_settings

FORM = {"text": "Hello"}


class ContactTests(SimpleTestCase):  # without a database
    def test_the_editor_gets_a_mail(self):
        response = self.client.post("/contact/", FORM)
        self.assertRedirects(response, "/about/")
        [message] = mail.outbox
        self.assertEqual(message.from_email, "blog@example.org")
        self.assertEqual(message.to, ["editor@example.org"])
        self.assertEqual(message.subject, "From a reader")
        self.assertEqual(message.body, "Hello")

    def test_an_empty_text_is_refused(self):
        response = self.client.post("/contact/", {"text": " "})
        self.assertEqual(response.status_code, 400)
        self.assertEqual(mail.outbox, [])

    @override_settings(CONTACT_OPEN=False)
    def test_it_can_be_closed(self):
        response = self.client.post("/contact/", FORM)
        self.assertEqual(response.status_code, 503)
        self.assertEqual(mail.outbox, [])

    def test_another_editor(self):
        with self.settings(EDITOR="ada@example.org"):
            self.client.post("/contact/", FORM)
        self.assertEqual(mail.outbox[0].to, ["ada@example.org"])

    @mock.patch.dict(os.environ, {"BLOG_RELEASE": "2.0"})
    def test_the_release(self):
        response = self.client.get("/about/")
        self.assertEqual(response.json(), {"release": "2.0"})

    @mock.patch("blog.views.is_spam", return_value=True)
    def test_spam_is_refused(self, is_spam):
        response = self.client.post("/contact/", FORM)
        self.assertEqual(response.status_code, 400)
        self.assertEqual(mail.outbox, [])
        is_spam.assert_called_once_with("Hello")
