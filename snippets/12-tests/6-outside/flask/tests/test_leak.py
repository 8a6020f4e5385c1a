def test_1_closes_and_does_not_open(app, client):
    app.config["CONTACT_OPEN"] = False  # not monkeypatch
    response = client.post("/contact/", data={"text": "Hello"})
    assert response.status_code == 503


def test_2_finds_it_closed(client):
    response = client.post("/contact/", data={"text": "Hello"})
    assert response.status_code == 302
