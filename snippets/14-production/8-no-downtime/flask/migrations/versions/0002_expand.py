"""expand

Revision ID: 0002
Revises: 0001

"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


# --8<-- [start:focus]
def upgrade():
    with op.batch_alter_table("article") as batch_op:
        # release 1 inserts without it
        batch_op.add_column(
            sa.Column(
                "language",
                sa.String(length=8),
                nullable=False,
                server_default="en",
            )
        )
        # release 2 inserts without it
        batch_op.alter_column(
            "teaser",
            existing_type=sa.String(length=200),
            existing_nullable=False,
            server_default="",
        )


# --8<-- [end:focus]
def downgrade():
    with op.batch_alter_table("article") as batch_op:
        batch_op.alter_column(
            "teaser",
            existing_type=sa.String(length=200),
            existing_nullable=False,
            server_default=None,
        )
        batch_op.drop_column("language")
