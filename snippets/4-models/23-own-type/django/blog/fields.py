from django.core.exceptions import ValidationError
from django.db import models


# --8<-- [start:focus]
class WordsField(models.TextField):
    """A list of words, kept as one text."""

    def from_db_value(self, value, expression, connection):
        return None if value is None else value.split()

    def get_prep_value(self, value):  # to the database
        if value is None or isinstance(value, str):
            return value  # NULL; a text to search for
        return " ".join(value)

    def value_to_string(self, obj):  # to a file of dumpdata
        return self.get_prep_value(self.value_from_object(obj))

    def to_python(self, value):  # from forms and full_clean()
        words = value.split() if isinstance(value, str) else value
        if any(word.split() != [word] for word in words or []):
            raise ValidationError("A word has no blanks.")
        return words


# --8<-- [end:focus]
