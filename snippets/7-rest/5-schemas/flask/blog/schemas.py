from marshmallow import EXCLUDE, Schema, fields, validate


# --8<-- [start:focus]
class ArticleSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    id = fields.Integer(dump_only=True)
    title = fields.String(
        required=True, validate=validate.Length(1, 100)
    )
    status = fields.String(
        required=True,
        validate=validate.OneOf(["draft", "public"]),
    )


# --8<-- [end:focus]
