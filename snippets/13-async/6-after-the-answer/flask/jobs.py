import logging
from concurrent.futures import ThreadPoolExecutor, wait

from flask import current_app

log = logging.getLogger(__name__)
pool = ThreadPoolExecutor(max_workers=2)
running = set()


# --8<-- [start:focus]
def later(job, *args):
    """Run ``job`` in a thread, while the answer is sent."""
    app = current_app._get_current_object()

    def run():
        # own app context: own session, own connection
        with app.app_context():
            return job(*args)

    future = pool.submit(run)
    running.add(future)
    future.add_done_callback(tell)
    return future


def tell(future):
    """Nobody waits for the result: an error must be logged."""
    if error := future.exception():
        log.error("a job failed", exc_info=error)
    running.discard(future)


def finish():
    """Before the process ends, and in tests."""
    while jobs := list(running):
        wait(jobs, timeout=9)


# --8<-- [end:focus]
