from django.conf import settings
from django.test import SimpleTestCase


class LeakTests(SimpleTestCase):
    def test_1_closes_and_does_not_open(self):
        settings.CONTACT_OPEN = False  # not override_settings
        form = {"text": "Hello"}
        response = self.client.post("/contact/", form)
        self.assertEqual(response.status_code, 503)

    def test_2_finds_it_closed(self):
        form = {"text": "Hello"}
        response = self.client.post("/contact/", form)
        self.assertEqual(response.status_code, 302)
