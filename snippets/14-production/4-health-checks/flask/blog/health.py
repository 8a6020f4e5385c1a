import logging

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import request
from sqlalchemy.exc import SQLAlchemyError

from blog.models import db, migrate

logger = logging.getLogger(__name__)


# --8<-- [start:focus]
def live():
    return []


def migrations_pending():
    script = ScriptDirectory.from_config(migrate.get_config())
    known = {entry.revision for entry in script.walk_revisions()}
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection)
        applied = set(context.get_current_heads())
    if applied - known:
        return False  # those of a newer release
    return applied != set(script.get_heads())


def ready():
    try:
        return ["migrations"] if migrations_pending() else []
    except SQLAlchemyError:
        logger.warning("no database", exc_info=True)
        return ["database"]


CHECKS = {"/healthz/live/": live, "/healthz/ready/": ready}


def answer():
    check = CHECKS.get(request.path)
    if check is None:
        return None
    problems = check()
    return {"problems": problems}, 503 if problems else 200


# --8<-- [end:focus]
