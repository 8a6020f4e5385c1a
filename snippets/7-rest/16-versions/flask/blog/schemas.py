from flask import url_for
from marshmallow import Schema, fields


# --8<-- [start:focus]
class UserSchema(Schema):
    id = fields.Integer()
    name = fields.String()


class ArticleV2(Schema):
    url = fields.Function(
        lambda article: url_for(
            ".detail", pk=article.id, _external=True
        )
    )
    title = fields.String()
    author = fields.Nested(UserSchema)


class ArticleV1(ArticleV2):  # the author was only a name
    author = fields.String(attribute="author.name")


# --8<-- [end:focus]
