from wtforms import Form, StringField
from wtforms.validators import DataRequired


def strip(text):
    return text.strip() if text else text


class ArticleForm(Form):
    title = StringField(
        filters=[strip], validators=[DataRequired()]
    )
