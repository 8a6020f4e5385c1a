from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired, Length


class ArticleForm(FlaskForm):
    title = StringField(
        validators=[DataRequired(), Length(max=100)]
    )
