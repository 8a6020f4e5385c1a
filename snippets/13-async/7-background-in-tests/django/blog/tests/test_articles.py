from threading import Event
from unittest import mock

from celery.contrib.testing.worker import start_worker
from celery.signals import task_postrun
from django.test import TestCase, TransactionTestCase

from blog.models import Article
from blog.tasks import count_words
from mysite.celery import app as celery

FORM = {"title": "Hello", "text": "To all of you"}


# --8<-- [start:focus]
def service(**behaviour):
    return mock.patch("blog.service.count_words", **behaviour)


# the view alone: nothing runs
class ViewTests(TestCase):
    def test_the_view_queues_the_id(self):
        with (
            mock.patch.object(count_words, "delay") as delay,
            self.captureOnCommitCallbacks(execute=True),
        ):
            response = self.client.post("/articles/", FORM)
            delay.assert_not_called()  # not before the commit
        self.assertEqual(response.status_code, 202)
        delay.assert_called_once_with(response.json()["id"])

    def test_a_refused_article_is_not_queued(self):
        with (
            mock.patch.object(count_words, "delay") as delay,
            self.captureOnCommitCallbacks(execute=True),
        ):
            self.client.post("/articles/", FORM)
            response = self.client.post("/articles/", FORM)
        self.assertEqual(response.status_code, 409)
        delay.assert_called_once()


# the task alone: a function
class TaskTests(TestCase):
    def test_the_task(self):
        article = Article.objects.create(**FORM)
        with service(return_value=4):
            count_words(article.pk)
        article.refresh_from_db()
        self.assertEqual(article.words, 4)


# both, in this thread
class EagerTests(TestCase):
    def post(self):
        with self.captureOnCommitCallbacks(execute=True):
            self.client.post("/articles/", FORM)

    def test_the_view_and_the_task(self):
        with service(return_value=4):
            self.post()
        self.assertEqual(Article.objects.get().words, 4)

    def test_it_is_tried_again(self):  # at once
        name = "task_eager_propagates"
        self.addCleanup(setattr, celery.conf, name, True)
        celery.conf.task_eager_propagates = False
        answers = [ConnectionError, ConnectionError, 4]
        with service(side_effect=answers) as asked:
            self.post()
        self.assertEqual(asked.call_count, 3)
        self.assertEqual(Article.objects.get().words, 4)


# both, in two threads: what is committed is seen by both
class WorkerTests(TransactionTestCase):
    def test_with_a_worker(self):
        name = "task_always_eager"
        self.addCleanup(setattr, celery.conf, name, True)
        celery.conf.task_always_eager = False
        done = Event()

        def finished(**kwargs):
            done.set()

        task_postrun.connect(finished)
        worker = start_worker(celery, perform_ping_check=False)
        with service(return_value=4), worker:
            self.client.post("/articles/", FORM)
            # rather than sleep()
            self.assertTrue(done.wait(timeout=9))
            celery.control.shutdown()
        self.assertEqual(Article.objects.get().words, 4)


# --8<-- [end:focus]
