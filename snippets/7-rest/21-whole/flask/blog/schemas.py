from flask import url_for
from marshmallow import (
    EXCLUDE,
    Schema,
    ValidationError,
    fields,
    post_load,
    validate,
)

from blog.models import Tag, db

NO_NULL = validate.ContainsNoneOf("\0")


# --8<-- [start:focus]
class TagName(fields.String):
    def _serialize(self, value, attr, obj, **kwargs):
        return value.name

    def _deserialize(self, value, attr, data, **kwargs):
        name = super()._deserialize(value, attr, data, **kwargs)
        query = db.select(Tag).filter_by(name=name)
        if (tag := db.session.scalar(query)) is None:
            raise ValidationError("no such tag")
        return tag


class ArticleSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    url = fields.Function(
        lambda article: url_for(
            "blog.detail", pk=article.id, _external=True
        )
    )
    title = fields.String(
        required=True,
        validate=[validate.Length(1, 100), NO_NULL],
    )
    public = fields.Boolean()
    author = fields.String(
        attribute="author.name", dump_only=True
    )
    tags = fields.List(TagName(), required=True)

    @post_load
    def each_tag_once(self, sent, **kwargs):
        if "tags" in sent:
            sent["tags"] = list(dict.fromkeys(sent["tags"]))
        return sent


class ArticleQuery(Schema):
    class Meta:
        unknown = EXCLUDE

    tag = fields.String(validate=NO_NULL)
    search = fields.String(validate=NO_NULL)
    ordering = fields.String(load_default="id")


# --8<-- [end:focus]
