"""initial

Revision ID: 0001_initial
Revises:

"""

import sqlalchemy as sa
from alembic import op

# revision identifiers, used by Alembic.
revision = "0001_initial"
down_revision = None
branch_labels = None
depends_on = None


# only for new databases: where the tables are, it is stamped
def upgrade():
    op.create_table(
        "blog_author",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "blog_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "blog_article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=100), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("author_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["author_id"], ["blog_author.id"]
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "blog_article_author_id_905add38",
        "blog_article",
        ["author_id"],
    )
    op.create_table(
        "blog_article_tags",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.BigInteger(), nullable=False),
        sa.Column("tag_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["blog_article.id"]
        ),
        sa.ForeignKeyConstraint(["tag_id"], ["blog_tag.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "blog_article_tags_article_id_82c02dd6",
        "blog_article_tags",
        ["article_id"],
    )
    op.create_index(
        "blog_article_tags_article_id_tag_id_b78a22e9_uniq",
        "blog_article_tags",
        ["article_id", "tag_id"],
        unique=True,
    )
    op.create_index(
        "blog_article_tags_tag_id_88eb3ed9",
        "blog_article_tags",
        ["tag_id"],
    )


def downgrade():
    op.drop_table("blog_article_tags")
    op.drop_table("blog_article")
    op.drop_table("blog_tag")
    op.drop_table("blog_author")
