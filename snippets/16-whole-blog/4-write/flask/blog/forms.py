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
