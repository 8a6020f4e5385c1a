from flask import has_request_context
from flask_login import current_user
from sqlalchemy import event, inspect

from blog.models import Article, Change, db


def who():
    if has_request_context() and current_user.is_authenticated:
        return current_user.id
    return None  # a command, a task, a shell


# --8<-- [start:focus]
def fields_of(article):
    """What changed: {"title": [before, after]}."""
    fields = {}
    for attribute in inspect(article).mapper.column_attrs:
        name = attribute.key
        history = inspect(article).attrs[name].history
        if history.has_changes() and name != "id":
            before = [*history.deleted, None][0]
            fields[name] = [before, getattr(article, name)]
    return fields


@event.listens_for(db.session, "after_flush")
def write_changes(session, context):
    rows = [(row, "add") for row in session.new]
    rows += [(row, "change") for row in session.dirty]
    rows += [(row, "delete") for row in session.deleted]
    for row, action in rows:
        if not isinstance(row, Article):
            continue
        fields = fields_of(row)
        if fields or action == "delete":
            change = db.insert(Change).values(
                user_id=who(),
                action=action,
                article_id=row.id,
                fields=fields,
            )
            session.execute(change)


# --8<-- [end:focus]
