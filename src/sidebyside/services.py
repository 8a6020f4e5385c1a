"""The real servers that ``nox -s services`` runs snippets against.

Each run gets something of its own on a server (a database, a Redis database number, a queue),
handed to the snippet in environment variables and removed when the run is over. What somebody
else has on the same server is left alone.
"""

import os
import secrets
import socket
import threading
import uuid
from asyncio import AbstractServer
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import redis
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink
from kombu.connection import Connection
from redis.lock import Lock
from sqlalchemy import create_engine, make_url, text

from sidebyside.refusal import Refusal

_ONE_WORKER = threading.Lock()
"""Every Celery worker of this machine is called celery@host. Of two that listen on one virtual host
of RabbitMQ, the second ends: its control queue is the first one's alone."""
_LOCK_LIMIT = 3600
"""Seconds after which a session that was killed holds no Redis database number any more."""


@dataclass(frozen=True)
class Service:
    """A kind of server: where it is looked for, and what a run gets of it."""

    name: str
    variable: str
    """The environment variable that says where it is."""
    default: str
    make: Callable[[str], AbstractContextManager[dict[str, str]]]
    """From the server's address to what ``provide`` gives."""
    started_here: bool = False

    @property
    def address(self) -> str:
        """Where the server is, as a URL."""
        return os.environ.get(self.variable, self.default)

    def provide(self) -> AbstractContextManager[dict[str, str]]:
        """Something of one's own on the server until the block ends, also by Ctrl-C.

        Gives the environment variables that lead a program there.
        """
        return self.make(self.address)

    def check(self) -> None:
        """Raises Refusal if nothing listens at the address."""
        if self.started_here:
            return
        where = urlsplit(self.address)
        host, port = where.hostname or "127.0.0.1", where.port
        try:
            socket.create_connection((host, port), timeout=5).close()
        except OSError as error:
            raise Refusal(
                self.name,
                f"no server answers at {host}:{port} ({error})",
                f"Start one: docker compose up -d {self.name}\n"
                f"or say where it is: {self.variable}={self.default}",
            ) from None


@contextmanager
def _database(address: str) -> Iterator[dict[str, str]]:
    """A database of its own on an SQL server."""
    name = f"sidebyside_{uuid.uuid4().hex[:12]}"
    url = make_url(address)
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        url = url.set(database=name)
        # dj-database-url knows no drivers
        plain = url.set(drivername=url.get_backend_name())
        yield {
            "DATABASE_URL": url.render_as_string(hide_password=False),
            "DJANGO_DATABASE_URL": plain.render_as_string(hide_password=False),
        }
    finally:
        force = " WITH (FORCE)" if url.get_backend_name() == "postgresql" else ""
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE IF EXISTS {name}{force}"))
        engine.dispose()


@contextmanager
def _redis_database(address: str) -> Iterator[dict[str, str]]:
    """A database number that nobody uses, emptied again."""
    base = address.rstrip("/")
    with redis.Redis.from_url(f"{base}/0") as server:
        number, lock = _lock_number(server, address)
        url = f"{base}/{number}"
        try:
            yield {"REDIS_URL": url, "CELERY_BROKER_URL": url, "CELERY_RESULT_BACKEND": url}
        finally:
            with redis.Redis.from_url(url) as database:
                database.flushdb()
            lock.release()


def _lock_number(server: redis.Redis, address: str) -> tuple[int, Lock]:
    """An unused number, and the lock that keeps other sessions from taking it, too."""
    for number in range(15, 0, -1):
        lock = server.lock(f"sidebyside:database:{number}", timeout=_LOCK_LIMIT)
        if lock.acquire(blocking=False):
            if not _is_used(server, number):
                return number, lock
            lock.release()
    raise Refusal("redis", f"no unused database at {address}", "Flush one of 1 to 15.")


def _is_used(server: redis.Redis, number: int) -> bool:
    """Whether there are keys, or a program is connected that may be about to write some."""
    if f"db{number}" in server.info("keyspace"):
        return True
    return any(client["db"] == str(number) for client in server.client_list())


@contextmanager
def _queue(address: str) -> Iterator[dict[str, str]]:
    """A queue of its own, deleted with what is left in it; ``check.run.own_queue`` uses it. One run
    at a time has one."""
    name = f"sidebyside-{uuid.uuid4().hex[:12]}"
    with _ONE_WORKER:
        try:
            yield {
                "CELERY_BROKER_URL": address,
                "CELERY_RESULT_BACKEND": "rpc://",
                "CELERY_TASK_DEFAULT_QUEUE": name,
            }
        finally:
            broker = Connection(address)  # type: ignore[no-untyped-call]  # kombu is half typed
            with broker as connection, connection.channel() as channel:
                channel.queue_delete(name)
                channel.exchange_delete(name)


class _MailServer(Controller):
    """aiosmtpd's server of this process, on a port that the system chooses; takes every message."""

    def __init__(self, host: str) -> None:
        self._listener = socket.create_server((host, 0))
        super().__init__(Sink(), hostname=host, port=self._listener.getsockname()[1])

    def _create_server(self) -> Awaitable[AbstractServer]:
        return self.loop.create_server(self._factory_invoker, sock=self._listener)


@contextmanager
def _mail_server(address: str) -> Iterator[dict[str, str]]:
    """A mail server of its own, started here."""
    server = _MailServer(urlsplit(address).hostname or "127.0.0.1")
    server.start()
    try:
        yield {"SMTP_HOST": server.hostname, "SMTP_PORT": str(server.port)}
    finally:
        server.stop()


SERVICES = {
    service.name: service
    for service in (
        Service("mariadb", "MARIADB_URL", "mysql+pymysql://root@127.0.0.1:3306", _database),
        Service(
            "postgresql",
            "POSTGRESQL_URL",
            "postgresql+psycopg://postgres@127.0.0.1:5432",
            _database,
        ),
        Service("redis", "REDIS_SERVER_URL", "redis://127.0.0.1:6379", _redis_database),
        Service("rabbitmq", "RABBITMQ_URL", "amqp://guest:guest@127.0.0.1:5672//", _queue),
        Service("smtp", "SMTP_BIND", "smtp://127.0.0.1", _mail_server, started_here=True),
    )
}


def free_port() -> int:
    """A loopback port on which nothing listens, below those that the system hands out."""
    while True:
        port = 10_000 + secrets.randbelow(20_000)  # `random` may have the seed of another process
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port
