def test_strangers_are_sent_to_the_login(client):
    response = client.get("/account/")
    assert response.status_code == 302
    assert response.location.startswith("/login/?next=")


def test_ada_sees_her_account(client_of):
    client = client_of("ada")
    account = client.get("/account/").json
    assert account == {"user": "ada", "draft": ""}


def test_two_users(client_of):
    ada = client_of("ada")
    grace = client_of("grace")
    ada.post("/draft/", data={"draft": "Notes"})
    assert ada.get("/account/").json["draft"] == "Notes"
    assert grace.get("/account/").json["draft"] == ""


def test_a_draft_is_in_the_session(client_of):
    client = client_of("ada")
    with client.session_transaction() as session:
        session["draft"] = "Engines"  # before the request
    assert client.get("/account/").json["draft"] == "Engines"
    client.post("/draft/", data={"draft": "Notes"})
    with client.session_transaction() as session:
        assert session["draft"] == "Notes"  # after it


# what the tests above go past needs tests of its own
def test_a_password_logs_in(client):
    form = {"username": "ada", "password": "analytical"}
    response = client.post("/login/", data=form)
    assert response.location == "/account/"
    assert client.get("/account/").json["user"] == "ada"


def test_a_wrong_password_does_not(client):
    form = {"username": "ada", "password": "difference"}
    response = client.post("/login/", data=form)
    assert "Wrong name or password." in response.text
    assert client.get("/account/").status_code == 302
