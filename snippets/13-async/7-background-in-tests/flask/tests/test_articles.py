from threading import Event
from unittest import mock

from celery.contrib.testing.worker import start_worker
from celery.signals import task_postrun

from blog.models import Article, db
from blog.tasks import count_words

FORM = {"title": "Hello", "text": "To all of you"}


# --8<-- [start:focus]
def service(**behaviour):
    return mock.patch("blog.service.count_words", **behaviour)


# the view alone: nothing runs
def test_the_view_queues_the_id(client):
    with mock.patch.object(count_words, "delay") as delay:
        response = client.post("/articles/", data=FORM)
    assert response.status_code == 202
    delay.assert_called_once_with(response.json["id"])


def test_a_refused_article_is_not_queued(client):
    with mock.patch.object(count_words, "delay") as delay:
        client.post("/articles/", data=FORM)
        response = client.post("/articles/", data=FORM)
    assert response.status_code == 409
    delay.assert_called_once()


# the task alone: a function
def test_the_task(app):
    with app.app_context(), service(return_value=4):
        article = Article(**FORM)
        db.session.add(article)
        db.session.commit()
        count_words(article.id)
        db.session.refresh(article)
        assert article.words == 4


# both, in this thread
def test_the_view_and_the_task(client):
    with service(return_value=4):
        client.post("/articles/", data=FORM)
    assert client.get("/articles/1/").json["words"] == 4


def test_it_is_tried_again(app, client):  # at once
    app.extensions["celery"].conf.task_eager_propagates = False
    answers = [ConnectionError, ConnectionError, 4]
    with service(side_effect=answers) as asked:
        client.post("/articles/", data=FORM)
    assert asked.call_count == 3
    assert client.get("/articles/1/").json["words"] == 4


# both, in two threads
def test_with_a_worker(app, client):
    celery = app.extensions["celery"]
    celery.conf.task_always_eager = False
    done = Event()

    def finished(**kwargs):
        done.set()

    task_postrun.connect(finished)
    worker = start_worker(celery, perform_ping_check=False)
    with service(return_value=4), worker:
        client.post("/articles/", data=FORM)
        assert done.wait(timeout=9)  # rather than sleep()
        celery.control.shutdown()
    assert client.get("/articles/1/").json["words"] == 4


# --8<-- [end:focus]
