from flask_wtf import FlaskForm
from wtforms import FieldList, Form, FormField, StringField
from wtforms.validators import (
    DataRequired,
    Length,
    ValidationError,
)


def strip(text):
    return text.strip() if text else text


# --8<-- [start:focus]
class TagForm(Form):  # not FlaskForm: one token is enough
    name = StringField(
        "Name:",
        filters=[strip],
        validators=[DataRequired(), Length(max=16)],
    )
    text = StringField(
        "Text:",
        filters=[strip],
        validators=[DataRequired(), Length(max=100)],
    )

    @property
    def is_filled(self):
        return any(self.data.values())

    def validate(self, extra_validators=None):
        if not self.is_filled:  # a row that nobody needed
            return True
        return super().validate(extra_validators)


class TagsForm(FlaskForm):
    tags = FieldList(
        FormField(TagForm),
        min_entries=3,
        validators=[
            Length(
                max=5, message="Please submit at most 5 forms."
            )
        ],
    )

    @property
    def filled(self):
        return [row for row in self.tags if row.form.is_filled]

    def validate_tags(self, field):
        names = [row.form.name.data for row in self.filled]
        if len(set(names)) < len(names):
            raise ValidationError("Each name only once.")


# --8<-- [end:focus]
