"""slug required

Revision ID: 0004_slug_required
Revises: 0003_fill_slug

"""

import sqlalchemy as sa
from alembic import op

# revision identifiers, used by Alembic.
revision = "0004_slug_required"
down_revision = "0003_fill_slug"
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("article", schema=None) as batch_op:
        batch_op.alter_column(
            "slug",
            existing_type=sa.String(length=100),
            nullable=False,
        )


def downgrade():
    with op.batch_alter_table("article", schema=None) as batch_op:
        batch_op.alter_column(
            "slug",
            existing_type=sa.String(length=100),
            nullable=True,
        )
