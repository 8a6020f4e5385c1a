"""``nox -s services`` on a broker and a Redis that others use as well."""

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import redis
from kombu.connection import Connection

from sidebyside.check import test_services
from sidebyside.services import SERVICES
from tests.check.conftest import is_dead, needed
from tests.conftest import TOML, topic_files

# two workers at once would take the last unused number of one Redis from each other
pytestmark = pytest.mark.xdist_group("servers")

CELERY = """import os

from celery import Celery

app = Celery("blog", broker=os.environ["CELERY_BROKER_URL"])
app.send_task("none", ignore_result=True)
print(app.conf.task_default_queue[:11])
#> sidebyside-
"""
WRITES_FOR_EVER = """import os
import socket

import redis

url = os.environ["REDIS_URL"]
connection = socket.create_connection({address})
connection.sendall(url.encode())
while True:
    redis.Redis.from_url(url).set("ours", 1)
"""

STARTS_ONLY_IN_PROCESS = """import sys

from flask import Flask

app = Flask(__name__)
print("ready")
#> ready
if "sidebyside.check.run.zygote" not in sys.modules:
    sys.exit("not behind a server")
"""


def command(folder: Path) -> list[str]:
    return [
        *(sys.executable, "-m", "pytest", str(test_services.__file__)),
        *("--rootdir", str(folder), "-p", "no:cacheprovider", "-q"),
    ]


@pytest.fixture
def channel() -> Iterator[Any]:
    needed("rabbitmq")
    broker = Connection(SERVICES["rabbitmq"].address)  # type: ignore[no-untyped-call]
    with broker as connection, connection.channel() as channel:
        yield channel


def test_a_queue_of_somebody_else_called_celery_survives(channel: Any, tmp_path: Path) -> None:
    with suppress(channel.connection.channel_errors):
        channel.queue_declare("celery", passive=True)
        pytest.skip("somebody does have a queue called celery here")
    channel.open()  # the server closes it by that error
    channel.queue_declare("celery", exclusive=True, auto_delete=False)
    channel.basic_publish(channel.prepare_message(b"theirs"), routing_key="celery")
    needs = '["celery>=5.5"]'
    toml = f'{TOML}needs = ["rabbitmq"]\n'
    topic_files(tmp_path, "1-a/1-b", toml=toml, needs=needs, flask=CELERY, django=CELERY)
    done = subprocess.run(command(tmp_path), cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert channel.queue_declare("celery", passive=True).message_count == 1


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_who_ends_it_ahead_of_time_leaves_neither_programs_nor_keys(
    listener: socket.socket, tmp_path: Path, ending: signal.Signals
) -> None:
    needed("redis")
    writes = WRITES_FOR_EVER.format(address=listener.getsockname())
    toml = f'{TOML}needs = ["redis"]\n'
    topic_files(tmp_path, "1-a/1-b", toml=toml, needs='["redis"]', flask=writes)
    with subprocess.Popen(
        command(tmp_path), cwd=tmp_path, stdout=subprocess.PIPE, text=True
    ) as session:
        connection, _ = listener.accept()
        url = connection.recv(200).decode()
        session.send_signal(ending)
        report, _ = session.communicate(timeout=60)
    assert "KeyboardInterrupt" in report
    assert is_dead(connection)
    with redis.Redis.from_url(url) as client:
        assert client.keys() == []


def test_one_that_cannot_be_served_fails_alone(tmp_path: Path) -> None:
    toml = f'{TOML}requests = ["GET /"]\n'
    served = STARTS_ONLY_IN_PROCESS.split("if ")[0]
    needs = '["flask>=3.1"]'
    both = {"toml": toml, "needs": needs, "django": served}
    topic_files(tmp_path, "1-a/1-b", **both, flask=STARTS_ONLY_IN_PROCESS)
    done = subprocess.run(command(tmp_path), cwd=tmp_path, capture_output=True, text=True)
    assert "its server does not listen:" in done.stdout
    assert "not behind a server" in done.stdout
    assert "[1-a/1-b/flask]" in done.stdout.split("summary")[1]
    assert "[1-a/1-b/django]" not in done.stdout.split("summary")[1]
