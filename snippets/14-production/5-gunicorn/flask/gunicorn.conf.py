import logging

# --8<-- [start:focus]
workers = 2
preload_app = True
accesslog = "access.log"  # in production "-"
access_log_format = "%(r)s %(s)s"  # not in production


def pre_fork(server, worker):
    """No two processes may use the same connection."""
    from blog.models import db
    from wsgi import app

    with app.app_context():
        db.engine.dispose()


class NoHealthChecks(logging.Filter):
    def filter(self, record):
        return "/healthz/" not in record.getMessage()


logging.getLogger("gunicorn.access").addFilter(NoHealthChecks())
# --8<-- [end:focus]
