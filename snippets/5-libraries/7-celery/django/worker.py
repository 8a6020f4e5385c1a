import subprocess
import sys
from contextlib import contextmanager

from celery.contrib.testing.worker import start_worker


@contextmanager
def running_worker(celery):
    """A thread for memory://, a process for a real broker."""
    if celery.conf.broker_url == "memory://":
        with start_worker(celery, perform_ping_check=False):
            yield
            celery.control.shutdown()
        return
    command = "-m celery -A mysite worker --concurrency 1"
    worker = subprocess.Popen(
        [sys.executable, *command.split()],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        worker.terminate()
        worker.wait(timeout=20)
