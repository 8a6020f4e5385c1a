from sqlalchemy import Text
from sqlalchemy.types import TypeDecorator


# --8<-- [start:focus]
class Words(TypeDecorator):
    """A list of words, kept as one text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value, dialect):
        if value is None or isinstance(value, str):
            return value  # NULL; a text to search for
        if any(word.split() != [word] for word in value):
            raise ValueError("A word has no blanks.")
        return " ".join(value)

    def process_result_value(self, value, dialect):
        return None if value is None else value.split()


# --8<-- [end:focus]
