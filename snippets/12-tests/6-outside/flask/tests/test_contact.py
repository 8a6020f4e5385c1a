FORM = {"text": "Hello"}


def test_the_editor_gets_a_mail(client, outbox):
    response = client.post("/contact/", data=FORM)
    assert response.status_code == 302
    assert response.location == "/about/"
    [message] = outbox
    assert message.sender == "blog@example.org"
    assert message.recipients == ["editor@example.org"]
    assert message.subject == "From a reader"
    assert message.body == "Hello"


def test_an_empty_text_is_refused(client, outbox):
    response = client.post("/contact/", data={"text": " "})
    assert response.status_code == 400
    assert outbox == []


def test_it_can_be_closed(app, client, outbox, monkeypatch):
    monkeypatch.setitem(app.config, "CONTACT_OPEN", False)
    response = client.post("/contact/", data=FORM)
    assert response.status_code == 503
    assert outbox == []


def test_another_editor(app, client, outbox, monkeypatch):
    monkeypatch.setitem(app.config, "EDITOR", "ada@example.org")
    client.post("/contact/", data=FORM)
    assert outbox[0].recipients == ["ada@example.org"]


def test_the_release(client, monkeypatch):
    monkeypatch.setenv("BLOG_RELEASE", "2.0")
    assert client.get("/about/").json == {"release": "2.0"}


def test_spam_is_refused(client, outbox, monkeypatch):
    def always(text):
        return True

    monkeypatch.setattr("blog.contact.is_spam", always)
    response = client.post("/contact/", data=FORM)
    assert response.status_code == 400
    assert outbox == []
