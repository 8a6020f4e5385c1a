from marshmallow import (
    EXCLUDE,
    Schema,
    ValidationError,
    fields,
    validate,
)

from blog.models import Tag, User, db


# --8<-- [start:focus]
class UserSchema(Schema):
    id = fields.Integer()
    name = fields.String()


class TagName(fields.String):
    def _serialize(self, value, attr, obj, **kwargs):
        return value.name

    def _deserialize(self, value, attr, data, **kwargs):
        name = super()._deserialize(value, attr, data, **kwargs)
        query = db.select(Tag).filter_by(name=name)
        if (tag := db.session.scalar(query)) is None:
            raise ValidationError("no such tag")
        return tag


def author_exists(pk):
    if pk not in range(2**31) or not db.session.get(User, pk):
        raise ValidationError("no such user")


class ArticleSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    id = fields.Integer(dump_only=True)
    title = fields.String(
        required=True, validate=validate.Length(1, 100)
    )
    author = fields.Nested(UserSchema, dump_only=True)
    author_id = fields.Integer(
        required=True,
        load_only=True,
        validate=author_exists,
    )
    tags = fields.List(TagName(), required=True)


# --8<-- [end:focus]
