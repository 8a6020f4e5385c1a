from contextlib import contextmanager
from threading import Lock, get_ident


class Meter:
    """How many wait at the same moment, in how many threads."""

    def __init__(self):
        self.lock = Lock()
        self.start()

    def start(self):
        self.inside, self.most, self.threads = [], 0, 0

    @contextmanager
    def waiting(self):
        me = get_ident()
        with self.lock:
            self.inside.append(me)
            self.most = max(self.most, len(self.inside))
            threads = len(set(self.inside))
            self.threads = max(self.threads, threads)
        yield
        with self.lock:
            self.inside.remove(me)

    def __str__(self):
        if self.most == 1:
            return "one after another"
        where = "one thread" if self.threads == 1 else "threads"
        return f"at the same time, in {where}"


meter = Meter()
