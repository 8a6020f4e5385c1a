from sqlalchemy import event, inspect

from models import Article, Change, db


# --8<-- [start:focus]
@event.listens_for(db.session, "before_flush")
def note_changes(session, context, instances):
    for row in list(session.new):
        if isinstance(row, Article):
            session.add(Change(text=f"new: {row.title}"))
    for row in list(session.dirty):
        if isinstance(row, Article):
            title = inspect(row).attrs.title.history
            if title.has_changes():
                text = f"{title.deleted[0]}: now {row.title}"
                session.add(Change(text=text))


# --8<-- [end:focus]
