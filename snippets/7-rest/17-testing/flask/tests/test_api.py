from blog.models import Article, db


# --8<-- [start:focus]
def count(app):
    query = db.select(db.func.count()).select_from(Article)
    with app.app_context():
        return db.session.scalar(query)


def test_everybody_reads(client):
    response = client.get("/articles/1/")
    assert response.status_code == 200
    assert response.json == {"title": "Hello", "author": "ada"}


def test_strangers_do_not_write(app, client):
    response = client.post("/articles/", json={"title": "New"})
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"]
    assert count(app) == 1


def test_a_user_writes(app, client, log_in):
    log_in("grace")
    response = client.post("/articles/", json={"title": "New"})
    assert response.status_code == 201
    with app.app_context():
        assert db.session.get(Article, 2).author.name == "grace"


def test_a_title_is_needed(app, client, log_in):
    log_in("grace")
    for sent in {}, {"title": ""}, {"title": None}, []:
        response = client.post("/articles/", json=sent)
        assert response.status_code == 400
    assert count(app) == 1


def test_only_the_author_changes_it(client, log_in):
    sent = {"title": "Mine"}
    for name, status in ("grace", 403), ("ada", 200):
        log_in(name)
        response = client.put("/articles/1/", json=sent)
        assert response.status_code == status


# --8<-- [end:focus]
