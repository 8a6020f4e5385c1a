"""summary

Revision ID: 0002_summary
Revises: 0001_initial

"""

import sqlalchemy as sa
from alembic import op

# revision identifiers, used by Alembic.
revision = "0002_summary"
down_revision = "0001_initial"
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("blog_article") as batch_op:
        batch_op.add_column(
            sa.Column(
                "summary",
                sa.String(length=200),
                server_default="",
                nullable=False,
            )
        )


def downgrade():
    with op.batch_alter_table("blog_article") as batch_op:
        batch_op.drop_column("summary")
