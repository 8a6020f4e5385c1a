"""fill slug

Revision ID: 0003_fill_slug
Revises: 0002_slug

"""

import re

import sqlalchemy as sa
from alembic import op

# revision identifiers, used by Alembic.
revision = "0003_fill_slug"
down_revision = "0002_slug"
branch_labels = None
depends_on = None

article = sa.table(
    "article",
    sa.column("id", sa.Integer),
    sa.column("title", sa.String),
    sa.column("slug", sa.String),
)


def slugify(title):
    text = re.sub(r"[^a-z0-9_\s-]", "", title.lower())
    return re.sub(r"[-\s]+", "-", text).strip("-_")


def upgrade():
    query = sa.select(article).where(article.c.slug.is_(None))
    for row in op.get_bind().execute(query).all():
        update = sa.update(article).where(article.c.id == row.id)
        op.execute(update.values(slug=slugify(row.title)))


def downgrade():
    pass
