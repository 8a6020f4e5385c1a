import pytest
from celery import Celery  # type: ignore[import-untyped]

from sidebyside.check.run.own_queue import LOADER


@pytest.fixture(autouse=True)
def _queue(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CELERY_LOADER", LOADER)
    monkeypatch.setenv("CELERY_TASK_DEFAULT_QUEUE", "ours")


@pytest.mark.parametrize(
    ("settings", "namespace"),
    [({}, None), ({"timezone": "UTC"}, None), ({"CELERY_TIMEZONE": "UTC"}, "CELERY")],
)
def test_the_default_queue_is_the_one_that_is_given(
    settings: dict[str, str], namespace: str | None
) -> None:
    app = Celery("blog", broker="memory://", set_as_current=False)
    if settings:
        app.config_from_object(settings, namespace=namespace)
    assert app.conf.task_default_queue == "ours"
    assert app.amqp.queues["ours"].exchange.name == "ours"


def test_a_program_may_name_its_queue_itself() -> None:
    app = Celery("blog", set_as_current=False)
    app.config_from_object({"task_default_queue": "theirs"})
    assert app.conf.task_default_queue == "theirs"


def test_without_a_name_it_is_celery(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CELERY_TASK_DEFAULT_QUEUE")
    assert Celery("blog", set_as_current=False).conf.task_default_queue == "celery"
