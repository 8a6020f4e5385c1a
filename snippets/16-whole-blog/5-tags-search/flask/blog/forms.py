from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField, TextAreaField
from wtforms.validators import (
    DataRequired,
    InputRequired,
    Length,
    Regexp,
    ValidationError,
)

from blog.models import Article, db


class LoginForm(FlaskForm):
    username = StringField(validators=[InputRequired()])
    password = PasswordField(validators=[InputRequired()])


class DeleteForm(FlaskForm):  # nothing but the token
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


# --8<-- [end:focus]
