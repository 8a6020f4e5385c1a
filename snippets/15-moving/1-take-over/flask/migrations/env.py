from alembic import context
from flask import current_app

db = current_app.extensions["migrate"].db
options = current_app.extensions["migrate"].configure_args


# --8<-- [start:focus]
def include_name(name, kind, parents):
    """Leave Django's own tables out of the comparison."""
    if kind == "table":
        return name in db.metadata.tables
    return True


# --8<-- [end:focus]
with db.engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=db.metadata,
        include_name=include_name,
        **options,
    )
    with context.begin_transaction():
        context.run_migrations()
