from django.contrib.staticfiles.testing import (
    StaticLiveServerTestCase,
)

from blog.tests.browser import Browser, messages, titles


# --8<-- [start:focus]
class SiteTests(StaticLiveServerTestCase):
    def test_a_form_is_sent(self):
        browser = Browser(self.live_server_url)
        form = {"title": " Hello "}
        status, page = browser.submit("/articles/", **form)
        self.assertEqual(status, 200)  # after the redirect
        self.assertEqual(messages(page), ["Saved: Hello"])
        self.assertEqual(titles(page), ["Hello"])

        # the message is shown once, the article stays
        status, page = browser.open("/articles/")
        self.assertEqual(messages(page), [])
        self.assertEqual(titles(page), ["Hello"])

    def test_a_form_of_another_site_is_refused(self):
        browser = Browser(self.live_server_url)
        form = {"title": "Hello"}
        status, page = browser.open("/articles/", form)
        self.assertEqual(status, 403)
        status, page = browser.open("/articles/")
        self.assertEqual(status, 200)
        self.assertEqual(titles(page), [])

    def test_the_style_sheet_is_served(self):
        browser = Browser(self.live_server_url)
        status, text = browser.open("/static/blog/blog.css")
        self.assertEqual(status, 200)
        self.assertIn("darkgreen", text)


# --8<-- [end:focus]
