# --8<-- [start:focus]
def test_a_form_is_sent(browser):
    status, page = browser.submit("/articles/", title="Hello")
    assert status == 200  # after the redirect
    assert '<p role="status">Saved: Hello</p>' in page
    assert "<h2>Hello</h2>" in page

    # the message is shown once, the article stays
    status, page = browser.open("/articles/")
    assert "Saved" not in page
    assert "<h2>Hello</h2>" in page


def test_a_form_of_another_site_is_refused(browser):
    status, page = browser.open("/articles/", {"title": "Hello"})
    assert status == 400
    status, page = browser.open("/articles/")
    assert "<h2>Hello</h2>" not in page


def test_the_style_sheet_is_served(browser):
    status, text = browser.open("/static/blog/blog.css")
    assert status == 200
    assert "darkgreen" in text


# --8<-- [end:focus]
