"""A build step of another program that failed."""


class BuildFailed(Exception):
    """A site generator, the type checker or the bundler failed; the message is what it printed."""
