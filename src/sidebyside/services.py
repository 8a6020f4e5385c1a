"""The real servers that ``nox -s services`` runs snippets against.

Each run gets a place of its own on a server (a database, a Redis database number), handed
to the snippet in environment variables and removed when the run is over.
"""

import os
import socket
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import redis
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink
from kombu import Connection
from sqlalchemy import create_engine, make_url, text

from sidebyside.refusal import Refusal


@dataclass(frozen=True)
class Service:
    """A kind of server: where it is looked for, and what a run gets of it."""

    name: str
    variable: str
    default: str
    place: Callable[[str], AbstractContextManager[dict[str, str]]]
    """From the server's address to the environment variables of one run."""
    started_here: bool = False

    @property
    def address(self) -> str:
        return os.environ.get(self.variable, self.default)

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
        shown = url.set(database=name).render_as_string(hide_password=False)
        yield {"DATABASE_URL": shown}
    finally:
        force = " WITH (FORCE)" if url.get_backend_name() == "postgresql" else ""
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE IF EXISTS {name}{force}"))
        engine.dispose()


@contextmanager
def _redis_database(address: str) -> Iterator[dict[str, str]]:
    """The first empty database number, emptied again."""
    for number in range(15, 0, -1):
        url = f"{address.rstrip('/')}/{number}"
        with redis.Redis.from_url(url) as client:
            if client.dbsize() == 0:
                break
    else:
        raise Refusal("redis", f"no empty database at {address}", "Flush one of 1 to 15.")
    try:
        yield {"REDIS_URL": url, "CELERY_BROKER_URL": url, "CELERY_RESULT_BACKEND": url}
    finally:
        with redis.Redis.from_url(url) as client:
            client.flushdb()


@contextmanager
def _queue(address: str) -> Iterator[dict[str, str]]:
    """Celery's default queue, deleted with what is left in it."""
    try:
        yield {"CELERY_BROKER_URL": address, "CELERY_RESULT_BACKEND": "rpc://"}
    finally:
        with Connection(address) as connection, connection.channel() as channel:
            channel.queue_delete("celery")


@contextmanager
def _mail_server(address: str) -> Iterator[dict[str, str]]:
    """An aiosmtpd server of this process, which takes every message."""
    host = urlsplit(address).hostname
    server = Controller(Sink(), hostname=host, port=free_port())
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
    """A loopback port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
