from uuid import uuid4

from flask import current_app
from flask_wtf import FlaskForm
from flask_wtf.file import FileAllowed, FileField, FileSize
from werkzeug.datastructures import FileStorage
from wtforms import PasswordField, StringField, TextAreaField
from wtforms.validators import (
    DataRequired,
    InputRequired,
    Length,
    Optional,
    Regexp,
    ValidationError,
)

from blog.models import Article, db


class LoginForm(FlaskForm):
    username = StringField(validators=[InputRequired()])
    password = PasswordField(validators=[InputRequired()])


class EmptyForm(FlaskForm):  # nothing but the token
    pass


def strip(text):
    return text.strip() if text else text


# --8<-- [start:focus]
class TagsField(StringField):
    """Names, separated by commas."""

    def process_data(self, tags):
        self.data = [tag.name for tag in tags or []]

    def process_formdata(self, values):
        names = {
            name.strip().lower()
            for value in values
            for name in value.split(",")
        }
        self.data = sorted(names - {""})

    def _value(self):
        if self.raw_data:  # as it was typed
            return self.raw_data[0]
        return ", ".join(self.data)

    def populate_obj(self, article, name):
        article.set_tags(self.data)


def short_names(form, field):
    if any(len(name) > 30 for name in field.data):
        raise ValidationError("A tag has at most 30 characters.")


BEGINNINGS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}


def picture_type(file):
    first = file.read(8)
    file.seek(0)
    for beginning, suffix in BEGINNINGS.items():
        if first.startswith(beginning):
            return suffix
    return None


def is_picture(form, field):
    if picture_type(field.data) is None:
        raise ValidationError("Not a PNG or JPEG picture.")


class CoverField(FileField):
    def populate_obj(self, article, name):
        if isinstance(self.data, FileStorage):
            suffix = picture_type(self.data)
            stored = f"{uuid4().hex}.{suffix}"
            folder = current_app.config["UPLOAD_FOLDER"]
            folder.mkdir(exist_ok=True)
            self.data.save(folder / stored)
            article.cover = stored


is_slug = Regexp(
    r"[-a-zA-Z0-9_]+\Z",
    message=(
        "Enter a valid “slug” consisting of letters, numbers, "
        "underscores or hyphens."
    ),
)


class ArticleForm(FlaskForm):
    title = StringField(
        filters=[strip],
        validators=[DataRequired(), Length(max=100)],
    )
    slug = StringField(
        filters=[strip],
        validators=[
            DataRequired(),
            Length(max=100),
            is_slug,
        ],
    )
    summary = StringField(
        filters=[strip], validators=[Length(max=200)]
    )
    text = TextAreaField(
        filters=[strip], validators=[DataRequired()]
    )
    tags = TagsField(validators=[short_names])
    cover = CoverField(
        validators=[
            Optional(),
            FileAllowed(
                ["png", "jpg", "jpeg"],
                message="Only .png, .jpg and .jpeg.",
            ),
            FileSize(max_size=500_000, message="At most 500 kB."),
            is_picture,
        ]
    )

    def __init__(self, obj=None, **kwargs):
        super().__init__(obj=obj, **kwargs)
        self.article = obj

    def validate_slug(self, field):
        others = db.select(Article.id).where(
            Article.slug == field.data,
            Article.id != self.article.id,
        )
        if db.session.scalar(others):
            raise ValidationError(
                "Article with this Slug already exists."
            )


class CommentForm(FlaskForm):
    name = StringField(
        filters=[strip],
        validators=[DataRequired(), Length(max=50)],
    )
    text = TextAreaField(
        filters=[strip],
        validators=[DataRequired(), Length(max=1000)],
    )


# --8<-- [end:focus]
