from flask_wtf import FlaskForm
from wtforms import (
    RadioField,
    SelectMultipleField,
    StringField,
    ValidationError,
)
from wtforms.validators import DataRequired, InputRequired, Length

from blog.models import Article, Tag, User, db


def strip(text):
    return text.strip() if text else text


# --8<-- [start:focus]
class TagsField(SelectMultipleField):
    def process_data(self, tags):  # from the row
        self.data = [tag.id for tag in tags or []]

    def populate_obj(self, article, name):  # to the row
        chosen = db.select(Tag).where(Tag.id.in_(self.data))
        article.tags = db.session.scalars(chosen).all()


class ArticleForm(FlaskForm):
    title = StringField(
        "Title:",
        filters=[strip],
        validators=[
            InputRequired(),  # it was sent
            DataRequired(),  # and is not only spaces
            Length(max=100, message="At most 100 characters."),
        ],
    )
    author_id = RadioField(
        "Author:",
        name="author",
        coerce=int,
        validators=[InputRequired()],
    )
    tags = TagsField("Tags:", coerce=int)

    def __init__(self, article=None):
        super().__init__(obj=article)
        self.article = article
        users = db.session.scalars(db.select(User))
        self.author_id.choices = [(u.id, u.name) for u in users]
        tags = db.session.scalars(db.select(Tag))
        self.tags.choices = [(t.id, t.name) for t in tags]

    def validate_title(self, field):
        found = db.select(Article).filter_by(title=field.data)
        if self.article:
            found = found.where(Article.id != self.article.id)
        if db.session.scalar(found):
            raise ValidationError(
                "Article with this Title already exists."
            )


# --8<-- [end:focus]
