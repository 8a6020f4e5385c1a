"""What a run gets of a real server is its own, and gone afterwards; nothing else is touched.

Tests that need a server are skipped where it does not run.
"""

import smtplib
import threading
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
import redis
from kombu.connection import Connection
from sqlalchemy import create_engine, make_url, text

from sidebyside import services
from sidebyside.refusal import Refusal
from sidebyside.services import SERVICES, Service, free_port

SERVERS = ["mariadb", "postgresql", "redis", "rabbitmq"]
ENDINGS = pytest.mark.parametrize("interrupted", [False, True], ids=["at the end", "by Ctrl-C"])

# two workers at once would take the last unused number of one Redis from each other
pytestmark = pytest.mark.xdist_group("servers")


def running(name: str) -> Service:
    """The service, if its server runs here."""
    service = SERVICES[name]
    try:
        service.check()
    except Refusal as refusal:
        pytest.skip(str(refusal))
    return service


@pytest.fixture
def server() -> Iterator[redis.Redis]:
    """Somebody else's client of Redis, connected to number 0."""
    with redis.Redis.from_url(running("redis").address) as client:
        yield client


@pytest.fixture
def channel() -> Iterator[Any]:
    """Somebody else's channel to RabbitMQ."""
    broker = Connection(running("rabbitmq").address)  # type: ignore[no-untyped-call]
    with broker as connection, connection.channel() as channel:
        yield channel


def interrupt(interrupted: bool) -> None:
    if interrupted:
        raise KeyboardInterrupt


def keys(url: str) -> list[bytes]:
    with redis.Redis.from_url(url) as client:
        found: list[bytes] = client.keys()
    return found


def messages(channel: Any, queue: str) -> int | None:
    """How many messages wait in the queue; None if there is no such queue."""
    try:
        count: int = channel.queue_declare(queue, passive=True).message_count
    except channel.connection.channel_errors:
        channel.open()  # the server closes it by that error
        return None
    return count


@pytest.mark.parametrize("name", SERVERS)
def test_a_missing_server_is_told_with_how_to_start_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = SERVICES[name]
    port = free_port()
    monkeypatch.setenv(service.variable, f"{service.default.split('://')[0]}://127.0.0.1:{port}")
    with pytest.raises(Refusal) as caught:
        service.check()
    refusal = str(caught.value)
    assert refusal.startswith(f"{name}: no server answers at 127.0.0.1:{port} (")
    assert f"docker compose up -d {name}\n" in refusal
    assert f"{service.variable}={service.default}" in refusal


@ENDINGS
@pytest.mark.parametrize("name", ["mariadb", "postgresql"])
def test_a_database_is_dropped_with_its_tables(name: str, interrupted: bool) -> None:
    service = running(name)
    found = {
        "mariadb": "SELECT 1 FROM information_schema.schemata WHERE schema_name = :name",
        "postgresql": "SELECT 1 FROM pg_database WHERE datname = :name",
    }[name]
    try:
        with service.provide() as variables:
            url = make_url(variables["DATABASE_URL"])
            plain = make_url(variables["DJANGO_DATABASE_URL"])
            assert plain == url.set(drivername=url.get_backend_name())
            engine = create_engine(url)
            with engine.begin() as connection:
                connection.execute(text("CREATE TABLE x (id INT)"))
            engine.dispose()
            interrupt(interrupted)
    except KeyboardInterrupt:
        assert interrupted
    server = create_engine(service.address)
    with server.connect() as connection:
        assert connection.scalar(text(found), {"name": url.database}) is None
    server.dispose()


@ENDINGS
def test_a_redis_number_is_emptied_and_given_back(server: redis.Redis, interrupted: bool) -> None:
    ours = uuid.uuid4().hex
    try:
        with SERVICES["redis"].provide() as variables:
            url = variables["REDIS_URL"]
            with redis.Redis.from_url(url) as own:
                own.set(ours, 1)
            lock = f"sidebyside:database:{url.rsplit('/')[-1]}"
            held = server.get(lock)
            assert held is not None
            interrupt(interrupted)
    except KeyboardInterrupt:
        assert interrupted
    # a session beside this one may have the number by now, with keys and a lock of its own
    assert ours.encode() not in keys(url)
    assert server.get(lock) != held


def test_two_sessions_at_once_have_different_redis_numbers(server: redis.Redis) -> None:
    service = SERVICES["redis"]
    with service.provide() as one, service.provide() as other:
        assert one["REDIS_URL"] != other["REDIS_URL"]


def test_a_redis_number_with_keys_of_somebody_else_is_left_alone(
    server: redis.Redis,
) -> None:
    service = SERVICES["redis"]
    with service.provide() as variables:
        url = variables["REDIS_URL"]  # unused until now: the next session would have it, too
    with redis.Redis.from_url(url) as foreign:
        foreign.set("theirs", "kept", ex=60)
        foreign.connection_pool.disconnect()
        with service.provide() as variables:
            assert variables["REDIS_URL"] != url
        assert foreign.get("theirs") == b"kept"
        foreign.delete("theirs")


def test_a_redis_number_that_somebody_else_is_connected_to_is_left_alone(
    server: redis.Redis,
) -> None:
    service = SERVICES["redis"]
    with service.provide() as variables:
        url = variables["REDIS_URL"]
    with redis.Redis.from_url(url) as foreign:
        foreign.ping()
        with service.provide() as variables:
            assert variables["REDIS_URL"] != url


def test_a_redis_without_an_unused_number_is_refused(
    server: redis.Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: dict[str, bytes | str | None] = {}

    def is_used(client: redis.Redis, number: int) -> bool:
        name = f"sidebyside:database:{number}"
        held[name] = client.get(name)
        return True

    monkeypatch.setattr(services, "_is_used", is_used)
    with pytest.raises(Refusal) as caught, SERVICES["redis"].provide():
        pass
    assert str(caught.value).startswith("redis: no unused database at redis://")
    assert "Flush one of 1 to 15." in str(caught.value)
    # a session beside this one may have a lock of its own by now
    assert held
    assert [name for name, lock in held.items() if server.get(name) == lock] == []


@ENDINGS
def test_a_queue_is_deleted_with_its_messages_and_no_other(channel: Any, interrupted: bool) -> None:
    foreign = f"celery-{uuid.uuid4().hex[:8]}"
    channel.queue_declare(foreign, exclusive=True, auto_delete=False)
    channel.basic_publish(channel.prepare_message(b"theirs"), routing_key=foreign)
    try:
        with SERVICES["rabbitmq"].provide() as variables:
            own = variables["CELERY_TASK_DEFAULT_QUEUE"]
            channel.queue_declare(own, auto_delete=False)
            channel.basic_publish(channel.prepare_message(b"ours"), routing_key=own)
            interrupt(interrupted)
    except KeyboardInterrupt:
        assert interrupted
    assert messages(channel, own) is None
    assert messages(channel, foreign) == 1


def test_runs_on_one_broker_come_one_after_another() -> None:
    service, order = running("rabbitmq"), []

    def second() -> None:
        with service.provide():
            order.append("second")

    thread = threading.Thread(target=second)
    with service.provide():
        thread.start()
        thread.join(timeout=0.5)  # long enough to get a queue, were it to be had
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_the_mail_server_lives_as_long_as_the_run() -> None:
    service = SERVICES["smtp"]
    service.check()
    with service.provide() as variables:
        host, port = variables["SMTP_HOST"], int(variables["SMTP_PORT"])
        with smtplib.SMTP(host, port) as client:
            assert client.sendmail("ada@example.org", ["grace@example.org"], "Hello") == {}
    with pytest.raises(ConnectionRefusedError):
        smtplib.SMTP(host, port)


def test_two_mail_servers_do_not_meet() -> None:
    service = SERVICES["smtp"]
    with service.provide() as one, service.provide() as other:
        assert one["SMTP_PORT"] != other["SMTP_PORT"]
