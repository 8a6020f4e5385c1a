import re

# --8<-- [start:focus]
# what moves alone: a form and what takes it are one route
ROUTES = {
    "index": re.compile(r"/"),
    "show": re.compile(r"/articles/\d+/"),
    "comment": re.compile(r"/articles/\d+/comment/"),
    "tag": re.compile(r"/tags/[^/]+/"),
    "search": re.compile(r"/search/"),
    "feed": re.compile(r"/feed\.json"),
}


class Moved:
    """Sends moved paths to the new app, the rest to the old."""

    def __init__(self, old, new, moved):
        self.old = old
        self.new = new
        self.patterns = [ROUTES[name] for name in moved]

    def __call__(self, environ, start_response):
        path = environ.get("PATH_INFO", "")
        moved = any(p.fullmatch(path) for p in self.patterns)
        app = self.new if moved else self.old
        return app(environ, start_response)


# --8<-- [end:focus]
