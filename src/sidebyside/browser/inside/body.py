"""The body of an answer, cut to what the page keeps."""


class Body:
    """The first ``limit`` bytes, and how many there were."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self.content = bytearray()
        self.size = 0

    def add(self, chunk: bytes) -> None:
        """Take in what comes next."""
        self.size += len(chunk)
        self.content += chunk[: self._limit - len(self.content)]

    @property
    def is_full(self) -> bool:
        """Whether there was more: an app may never end."""
        return self.size > self._limit
