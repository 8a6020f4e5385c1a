from marshmallow import Schema, fields, validate


# --8<-- [start:focus]
class ArticleSchema(Schema):
    id = fields.Integer(dump_only=True)
    title = fields.String(
        required=True, validate=validate.Length(1, 100)
    )
    draft = fields.Boolean()


class PatchedArticleSchema(ArticleSchema):
    pass  # gives it a name of its own in the document


# --8<-- [end:focus]
