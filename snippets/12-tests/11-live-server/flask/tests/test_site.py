from tests.browser import messages, titles


# --8<-- [start:focus]
def test_a_form_is_sent(browser):
    form = {"title": " Hello "}
    status, page = browser.submit("/articles/", **form)
    assert status == 200  # after the redirect
    assert messages(page) == ["Saved: Hello"]
    assert titles(page) == ["Hello"]

    # the message is shown once, the article stays
    status, page = browser.open("/articles/")
    assert messages(page) == []
    assert titles(page) == ["Hello"]


def test_a_form_of_another_site_is_refused(browser):
    status, page = browser.open("/articles/", {"title": "Hello"})
    assert status == 400
    status, page = browser.open("/articles/")
    assert status == 200
    assert titles(page) == []


def test_the_style_sheet_is_served(browser):
    status, text = browser.open("/static/blog/blog.css")
    assert status == 200
    assert "darkgreen" in text


# --8<-- [end:focus]
