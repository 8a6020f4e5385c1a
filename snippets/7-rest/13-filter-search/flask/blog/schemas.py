from marshmallow import EXCLUDE, Schema, fields, validate

NO_NULL = validate.ContainsNoneOf("\0")


# --8<-- [start:focus]
class ArticleQuery(Schema):
    class Meta:
        unknown = EXCLUDE

    author = fields.String(validate=NO_NULL)
    min_rating = fields.Integer(validate=validate.Range(1, 5))
    search = fields.String(validate=NO_NULL)
    ordering = fields.String(load_default="id")


# --8<-- [end:focus]
