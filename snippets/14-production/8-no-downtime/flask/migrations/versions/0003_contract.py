"""contract

Revision ID: 0003
Revises: 0002

"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


# --8<-- [start:focus]
def upgrade():
    with op.batch_alter_table("article") as batch_op:
        batch_op.drop_column("teaser")


# --8<-- [end:focus]
def downgrade():
    with op.batch_alter_table("article") as batch_op:
        batch_op.add_column(
            sa.Column(
                "teaser",
                sa.String(length=200),
                nullable=False,
                server_default="",
            )
        )
