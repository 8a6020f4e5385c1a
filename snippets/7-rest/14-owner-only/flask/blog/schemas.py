from marshmallow import EXCLUDE, Schema, fields, validate


class ArticleSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    id = fields.Integer(dump_only=True)
    title = fields.String(
        required=True, validate=validate.Length(1, 100)
    )
    public = fields.Boolean()
    author = fields.String(
        attribute="author.name", dump_only=True
    )
