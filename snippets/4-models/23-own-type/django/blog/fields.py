from django.core.exceptions import ValidationError
from django.db import models


# --8<-- [start:focus]
class WordsField(models.CharField):
    """A list of words, kept as one text."""

    def from_db_value(self, value, expression, connection):
        return None if value is None else value.split()

    def get_prep_value(self, value):  # to the database
        return value if value is None else " ".join(value)

    def to_python(self, value):  # from forms and full_clean()
        words = value.split() if isinstance(value, str) else value
        if words and any(" " in word for word in words):
            raise ValidationError("A word has no blanks.")
        return words


# --8<-- [end:focus]
